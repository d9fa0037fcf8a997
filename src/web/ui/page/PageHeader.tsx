import classes from './page.module.css';
import { Tabs } from './Tabs.tsx';

interface Props {
  readonly title: React.ReactNode;
  /** State of the thing shown, beside its name. */
  readonly pill?: React.ReactNode;
  readonly subtitle?: React.ReactNode;
  /** Two or three `Figure`s. */
  readonly figures?: React.ReactNode;
  /** The page's one primary act, and at most a few others. */
  readonly actions?: React.ReactNode;
  /** The rooms of a production. */
  readonly tabs?: React.ReactNode;
}

export function PageHeader({ title, pill, subtitle, figures, actions, tabs }: Props) {
  return (
    <header className={classes.header} data-with-tabs={tabs !== undefined || undefined}>
      <div className={classes.row}>
        <h1>{title}</h1>
        {pill}
        {figures && <div className={classes.figures}>{figures}</div>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
      {tabs && <Tabs className={classes.tabs}>{tabs}</Tabs>}
    </header>
  );
}
