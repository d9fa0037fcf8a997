import { Notice, Page } from '../index.ts';
import { useWords } from './words.ts';

export function Failure({ failure }: { readonly failure: 'absent' | 'unreachable' }) {
  const said = useWords();
  const isAbsent = failure === 'absent';
  return (
    <Page title={isAbsent ? said.absent : said.unreachable}>
      <Notice tone={isAbsent ? 'plain' : 'fault'} live>
        {isAbsent ? said.absentText : said.unreachableText}
      </Notice>
    </Page>
  );
}

export function Coming() {
  return <p role="status">{useWords().coming}</p>;
}
