/**
 * The file of this link: what the server has, with what was changed here and not saved yet laid over it. Changes are
 * kept in the browser until the server has them, and sent when the network is back.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { call, draftKey, inside, Refused, Unreachable } from '../index.ts';
import type { Filled, OwnFile } from './shapes.ts';

export type Saving = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused';
type Changes = Partial<Filled>;

const PAGE = 'application';
const PAUSE = 900;
const RETRY = 5000;

export interface OwnFileDesk {
  readonly file: OwnFile | null;
  readonly saving: Saving;
  /** Why it could not be loaded or saved, when the server said so. */
  readonly failure: unknown;
  readonly change: (changes: Changes) => void;
  /** Sends what is not saved at once; false when it could not. */
  readonly flush: () => Promise<boolean>;
  /** What an act answered with. */
  readonly take: (file: OwnFile) => void;
}

export function useOwnFile(slug: string, link: string | null): OwnFileDesk {
  const [file, setFile] = useState<OwnFile | null>(null);
  const [changes, setChanges] = useState<Changes>({});
  const [saving, setSaving] = useState<Saving>('saved');
  const [failure, setFailure] = useState<unknown>(null);
  const now = useRef({ file, changes });
  now.current = { file, changes };
  const sending = useRef<Promise<boolean> | null>(null);

  const take = useCallback(
    (fresh: OwnFile) => {
      now.current.file = fresh;
      setFile(fresh);
      keep(slug, fresh);
    },
    [slug],
  );

  const put = useCallback(
    (left: Changes) => {
      now.current.changes = left;
      setChanges(left);
      if (now.current.file) keepChanges(slug, now.current.file.id, left);
    },
    [slug],
  );

  useEffect(() => {
    let isGone = false;
    const load = async () => {
      try {
        const fresh = await call<OwnFile>('GET', inside(slug, '/application'), { link });
        if (isGone) return;
        take(fresh);
        const kept = keptChanges(slug, fresh.id);
        put(fresh.state === 'draft' ? kept : {});
        if (fresh.state === 'draft' && !isEmpty(kept)) setSaving('unsaved');
      } catch (problem) {
        if (isGone) return;
        const kept = problem instanceof Unreachable ? keptFile(slug) : null;
        if (!kept) return setFailure(problem);
        take(kept);
        put(keptChanges(slug, kept.id));
        setSaving('offline');
      }
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [slug, link, take, put]);

  const send = useCallback(async (): Promise<boolean> => {
    for (;;) {
      const { file: present, changes: sent } = now.current;
      if (!present || isEmpty(sent)) {
        setSaving('saved');
        return true;
      }
      setSaving('saving');
      try {
        const path = inside(slug, `/applications/${present.id}`);
        take(await call<OwnFile>('PATCH', path, { link, body: sent, ifMatch: present.version }));
        put(without(now.current.changes, sent));
        setFailure(null);
      } catch (problem) {
        if (problem instanceof Refused && problem.status === 412 && problem.current) {
          // Changed elsewhere, by the same person: what is typed here comes last.
          take(problem.current as OwnFile);
          continue;
        }
        setSaving(problem instanceof Unreachable ? 'offline' : 'refused');
        if (!(problem instanceof Unreachable)) setFailure(problem);
        return false;
      }
    }
  }, [slug, link, take, put]);

  const flush = useCallback(async (): Promise<boolean> => {
    sending.current ??= send().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [send]);

  useEffect(() => {
    if (isEmpty(changes) || saving === 'saving' || saving === 'refused') return;
    const timer = setTimeout(() => void flush(), saving === 'offline' ? RETRY : PAUSE);
    return () => clearTimeout(timer);
  }, [changes, saving, flush]);

  useEffect(() => {
    const retry = () => void flush();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [flush]);

  const change = useCallback(
    (more: Changes) => {
      const answers = more.answers ? { answers: { ...now.current.changes.answers, ...more.answers } } : {};
      put({ ...now.current.changes, ...more, ...answers });
      setSaving((before) => (before === 'offline' ? before : 'unsaved'));
    },
    [put],
  );

  const shown = file && ({ ...file, ...changes, answers: { ...file.answers, ...changes.answers } } as OwnFile);
  return { file: shown, saving, failure, change, flush, take };
}

const isEmpty = (changes: Changes): boolean => Object.keys(changes).length === 0;

/** What was changed again while it was being sent stays to be sent. */
function without(changes: Changes, sent: Changes): Changes {
  const left = Object.entries(changes).filter(
    ([name, value]) => name !== 'answers' && sent[name as keyof Changes] !== value,
  );
  const answers = Object.entries(changes.answers ?? {}).filter(([code, value]) => sent.answers?.[code] !== value);
  return { ...Object.fromEntries(left), ...(answers.length > 0 ? { answers: Object.fromEntries(answers) } : {}) };
}

function stored<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

function store(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The browser keeps nothing: what is typed lives as long as the page.
  }
}

const fileKey = (slug: string) => draftKey(slug, PAGE, 'file');
const changesKey = (slug: string, id: string) => draftKey(slug, PAGE, id);
/** What is needed because of a disability is not left lying on a device: it is asked for again. */
const keep = (slug: string, file: OwnFile) => store(fileKey(slug), { ...file, need: null });
const keptFile = (slug: string): OwnFile | null => stored(fileKey(slug));
const keepChanges = (slug: string, id: string, changes: Changes) =>
  store(changesKey(slug, id), isEmpty(changes) ? null : changes);
const keptChanges = (slug: string, id: string): Changes => stored<Changes>(changesKey(slug, id)) ?? {};
