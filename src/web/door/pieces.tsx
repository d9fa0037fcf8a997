/** Buttons, notices and files. */
import { type ButtonHTMLAttributes, type ReactNode, useEffect, useRef } from 'react';
import styles from './door.module.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** One main act a page. */
  readonly kind?: 'main' | 'second' | 'danger' | 'quiet';
  /** Under way: pressing again does nothing, and whoever listens is told. */
  readonly busy?: boolean;
}

const SHAPES = { main: styles.primary, second: styles.second, danger: styles.danger };

export function Button({ kind = 'second', busy = false, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={kind === 'quiet' ? styles.quiet : `${styles.button} ${SHAPES[kind]}`}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (press) => press.preventDefault() : onClick}
    />
  );
}

interface NoticeProps {
  readonly tone?: 'plain' | 'good' | 'warning' | 'fault';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Told at once to whoever listens: what went wrong, or what has just been done. */
  readonly live?: boolean;
  /** It stands where the form or button just used stood: whoever goes by keyboard goes on from here. */
  readonly takesFocus?: boolean;
}

const TONES = { plain: '', good: styles.good, warning: styles.warning, fault: styles.bad };

export function Notice({ tone = 'plain', title, children, live = false, takesFocus = false }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  const role = live ? (tone === 'fault' ? 'alert' : 'status') : undefined;
  return (
    <div ref={box} tabIndex={takesFocus ? -1 : undefined} className={`${styles.notice} ${TONES[tone]}`} role={role}>
      {title !== undefined && <p className={styles.noticeTitle}>{title}</p>}
      {children}
    </div>
  );
}

interface FileButtonProps {
  readonly label: string;
  /** Which kinds the picker offers; what is sent is judged by its content. */
  readonly accept?: string;
  /** Opens the camera of a phone straight away. */
  readonly camera?: boolean;
  readonly many?: boolean;
  readonly busy?: boolean;
  readonly describedBy?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileButton({ label, accept, camera, many, busy, describedBy, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button busy={busy} aria-describedby={describedBy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        capture={camera ? 'environment' : undefined}
        multiple={many}
        aria-label={label}
        onChange={(change) => {
          const files = [...(change.currentTarget.files ?? [])];
          // The same file chosen again is a change too.
          change.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
