import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

interface Props {
  readonly className?: string | undefined;
  readonly label?: string;
  readonly children: React.ReactNode;
}

/** Links to rooms, in a row that scrolls on a phone: the room one is in stays in sight. */
export function Tabs({ className, label, children }: Props) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another active link
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>('[data-status="active"]');
    if (!row.current || !here) return;
    const { left, width } = here.getBoundingClientRect();
    const whole = row.current.getBoundingClientRect();
    row.current.scrollLeft += left + width / 2 - (whole.left + whole.width / 2);
  }, [pathname]);
  return (
    <nav ref={row} className={className} aria-label={label}>
      {children}
    </nav>
  );
}
