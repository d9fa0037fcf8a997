import { Notice, Page } from '../index.ts';
import { useWords } from './words.ts';

interface FailureProps {
  readonly failure: 'absent' | 'unreachable';
  readonly of?: 'sheet' | 'school';
}

export function Failure({ failure, of = 'sheet' }: FailureProps) {
  const said = useWords();
  const isAbsent = failure === 'absent';
  return (
    <Page title={isAbsent ? (of === 'school' ? said.noSchool : said.absent) : said.unreachable}>
      <Notice tone={isAbsent ? 'plain' : 'fault'} live>
        {isAbsent ? (of === 'school' ? said.noSchoolText : said.absentText) : said.unreachableText}
      </Notice>
    </Page>
  );
}

export function Coming() {
  return <p role="status">{useWords().coming}</p>;
}
