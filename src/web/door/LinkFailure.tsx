/** A page that a link opens, when it cannot be shown: the link has ended, or what the server said. */
import { Refused, refusalText } from './client.ts';
import { useLocale } from './locale.ts';
import { Page } from './Page.tsx';
import { Notice } from './pieces.tsx';

interface LinkFailureProps {
  readonly title: string;
  readonly failure: unknown;
  /** Said when the link opens nothing any more. */
  readonly ended: string;
}

export function LinkFailure({ title, failure, ended }: LinkFailureProps) {
  const locale = useLocale();
  const isEnded = failure instanceof Refused && failure.status === 401;
  return (
    <Page title={title}>
      <Notice tone="fault" live>
        {isEnded ? ended : refusalText(failure, locale)}
      </Notice>
    </Page>
  );
}
