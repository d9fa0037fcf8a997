import { Preferences } from '../../shell/AccountMenu.tsx';
import classes from './access.module.css';

/** A page before being inside: one column, one act. */
export function Door({ title, lead, children }: { title: string; lead?: React.ReactNode; children: React.ReactNode }) {
  return (
    <main className={classes.door}>
      <div className={classes.brand}>
        <i />
        Filage
      </div>
      <h1>{title}</h1>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
      <div className={classes.preferences}>
        <Preferences />
      </div>
    </main>
  );
}
