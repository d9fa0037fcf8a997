/** One page of the door: its title (told to screen readers when the page has come), its text, what to do next at the bottom. */
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './door.module.css';

export interface PageProps {
  readonly title: string;
  /** Above the title: whose page it is. */
  readonly over?: ReactNode;
  readonly children: ReactNode;
  /** The next act: within reach of the thumb. */
  readonly actions?: ReactNode;
}

let firstPage = true;

export function Page({ title, over, children, actions }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Filage`;
  }, [title]);
  useEffect(() => {
    // Arriving by address, the browser reads the page by itself; going on from a page, the focus has to follow.
    if (!firstPage) heading.current?.focus();
    firstPage = false;
  }, []);
  return (
    <article className={styles.page}>
      {over !== undefined && <p className={styles.over}>{over}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </article>
  );
}
