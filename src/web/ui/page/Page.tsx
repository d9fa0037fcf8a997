import classes from './page.module.css';

interface Props {
  readonly children: React.ReactNode;
  /** Problems, filters or notes that stand beside the work on a wide screen and below it on a phone. */
  readonly aside?: React.ReactNode;
  /** `read` keeps lines at a length one reads with pleasure; `work` uses the width there is. */
  readonly measure?: 'read' | 'work';
}

export function Page({ children, aside, measure = 'work' }: Props) {
  return (
    <div className={classes.page} data-measure={measure} data-with-aside={aside !== undefined || undefined}>
      <div className={classes.content}>{children}</div>
      {aside && <div className={classes.aside}>{aside}</div>}
    </div>
  );
}

/** A titled part of a page. */
export function Section({
  title,
  actions,
  children,
}: {
  title?: string;
  actions?: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <section className={classes.section}>
      {(title || actions) && (
        <div className={classes.sectionHead}>
          {title && <h2>{title}</h2>}
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** Names and values under each other; a value that is not there says so rather than leaving a hole. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: React.ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null || value === undefined || value === '' ? '—' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
