import classes from './access.module.css';

export function Failure({ text }: { text: string | undefined }) {
  return <div role="alert">{text !== undefined && <p className={classes.failure}>{text}</p>}</div>;
}
