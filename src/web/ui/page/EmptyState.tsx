import classes from './states.module.css';

/** What could stand here, why one would want it, and the act that begins it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children: React.ReactNode;
  action?: React.ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <h2 className={classes.emptyTitle}>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
