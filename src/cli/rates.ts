import { parseArgs } from 'node:util';
import { type CalendarDate, type Locale, parseDate } from '#core/kernel/index.ts';
import { type Rate, type RateSource, staleRates, TOPICS } from '#core/rates/index.ts';
import { plainText, sentence } from '#core/words.ts';
import type { Io, Run } from './io.ts';
import { Refusal } from './refusal.ts';

const USAGE = 'filage rates [--json] [--en] [--stale] [--on 2026-11-23]';

/**
 * `filage rates`: every legal value by topic with its history, source and last check; those unchecked for a year come
 * last. `--json` for programs, `--en` in English. `--stale` lists these alone and exits with 1 when there are any; `--on` judges by another day than today.
 */
export const run: Run = async (args, io) => {
  const options = parsed(args);
  const locale: Locale = options.en ? 'en' : 'fr';
  const stale = await staleRates(dayToJudgeBy(options.on));
  const listed = options.stale ? [] : await everyRate();
  if (options.json) {
    io.out(
      JSON.stringify({ rates: listed.map(({ topic, rate, sources }) => asJson(topic, rate, sources)), stale }, null, 2),
    );
  } else {
    print(io, locale, listed);
    printStale(io, locale, stale);
  }
  return options.stale && stale.length > 0 ? 1 : 0;
};

interface Listed {
  readonly topic: string;
  readonly rate: Rate;
  readonly sources: readonly RateSource[];
}

function parsed(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = { json: flag, en: flag, stale: flag, on: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Refusal('command.arguments', { usage: USAGE });
  }
}

function dayToJudgeBy(text: string = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)): CalendarDate {
  const day = parseDate(text);
  if (day === null) throw new Refusal('command.arguments', { usage: USAGE });
  return day;
}

async function everyRate(): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  for (const topic of TOPICS) {
    const sources = await topic.sources();
    for (const rate of topic.rates) listed.push({ topic: topic.id, rate, sources: sources[rate.id] ?? [] });
  }
  return listed;
}

function asJson(topic: string, rate: Rate, sources: readonly RateSource[]) {
  const values = rate.values.map((value) => ({ ...value, ...sources.find(({ from }) => from === value.from) }));
  return {
    id: rate.id,
    topic,
    unit: rate.unit,
    fr: sentence('rates', rate.id, 'fr'),
    en: sentence('rates', rate.id, 'en'),
    values,
  };
}

function print(io: Io, locale: Locale, listed: readonly Listed[]): void {
  let topic = '';
  for (const { rate, sources, topic: itsTopic } of listed) {
    if (itsTopic !== topic) io.out(`\n${sentence('terms', `rateTopic.${itsTopic}`, locale)}`);
    topic = itsTopic;
    io.out(`  ${sentence('rates', rate.id, locale)} [${rate.id}]`);
    for (const value of rate.values) {
      const source = sources.find(({ from }) => from === value.from);
      const end = value.to === undefined ? '' : ` → ${plainText(value.to, locale)}`;
      io.out(
        `    ${plainText(value.from, locale)}${end}  ${value.value}  ${value.confidence}  ${source?.source ?? ''}`,
      );
    }
  }
}

function printStale(io: Io, locale: Locale, stale: Awaited<ReturnType<typeof staleRates>>): void {
  if (stale.length === 0) {
    io.out(
      locale === 'fr'
        ? '\nToutes les valeurs ont été vérifiées depuis moins d’un an.'
        : '\nEvery value was checked within a year.',
    );
    return;
  }
  io.out(locale === 'fr' ? '\nÀ revérifier (plus d’un an) :' : '\nTo be checked again (over a year):');
  for (const { id, checked } of stale) {
    io.out(`  ${plainText(checked, locale)}  ${sentence('rates', id, locale)} [${id}]`);
  }
}
