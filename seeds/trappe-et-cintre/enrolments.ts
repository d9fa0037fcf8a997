/** Who took a place, on which track, and who pays for it. */
import type { DemoEnrolment, DemoFunding, DemoPerson } from '#db/demo/index.ts';
import { ENROLLED, WITHDREW } from './applications.ts';
import { poolOf } from './selection.ts';
import { inTown } from './towns.ts';

/** Sixteen euros an hour. */
const priceOf = (hours: number): string => String(hours * 16);
const paid = (payer: DemoFunding['payer'], hours: number, more: Partial<DemoFunding> = {}): DemoFunding => ({
  payer,
  hours: String(hours),
  amount: priceOf(hours),
  document: 'convention',
  signed: '2025-11-12',
  notices: payer === 'self' ? [] : [['start', '2025-12-01', '2025-12-02']],
  ...more,
});

const region = (hours: number) => paid('region', hours, { party: 'region', agreementNumber: 'OCC-FICTIF-2023-0118' });
const sector = (hours: number, number: string) =>
  paid('afdas', hours, { party: 'opco', agreementNumber: `FDS-FICTIF-${number}` });
const oneself = (hours: number, instalments: DemoFunding['instalments']) =>
  paid('self', hours, { document: 'contract', signed: '2025-11-10', instalments });

const FUNDINGS: Readonly<Record<string, readonly DemoFunding[]>> = {
  escalmels: [region(400), paid('franceTravail', 111, { party: 'emploi', document: 'quote' })],
  oloronne: [sector(511, '0411')],
  isserbes: [
    sector(350, '0427'),
    oneself(161, [
      ['2025-12-01', '772.80', '2025-12-01'],
      ['2026-01-15', '901.60', '2026-01-15'],
      ['2026-03-16', '901.60'],
    ]),
  ],
  dourguel: [sector(511, '0433')],
  ramondenc: [
    paid('employer', 211, { party: 'hangar' }),
    paid('opco', 300, { party: 'opco', agreementNumber: 'FDS-FICTIF-0440' }),
  ],
  peyrehitte: [
    paid('cpf', 220, { party: 'depots', document: 'cpf', agreementNumber: 'CPF-FICTIF-77120', atDistance: true }),
    oneself(291, [
      ['2025-12-01', '1396.80', '2025-12-01'],
      ['2026-02-02', '1629.60', '2026-02-03'],
      ['2026-04-07', '1629.60'],
    ]),
  ],
  cabirolet: [sector(511, '0452')],
  sabathes: [
    oneself(511, [
      ['2025-12-01', '2452.80', '2025-12-01'],
      ['2026-01-15', '1430.80', '2026-01-19'],
      ['2026-02-16', '1430.80'],
      ['2026-03-16', '1430.80'],
      ['2026-05-15', '1430.80'],
    ]),
  ],
  estampard: [paid('employer', 511, { party: 'studio' })],
  navarrens: [sector(511, '0461')],
  tarribat: [sector(400, '0468'), paid('franceTravail', 111, { party: 'emploi', document: 'quote' })],
  urruticoa: [
    paid('opco', 411, { party: 'opco', agreementNumber: 'FDS-FICTIF-0502', signed: '2025-11-27' }),
    paid('employer', 100, { party: 'hangar', signed: '2025-11-27' }),
  ],
};

export const traineePeople: readonly DemoPerson[] = ENROLLED.map(({ key, name, town }) => ({
  key,
  givenName: name[0],
  familyName: name[1],
  ...inTown(town),
  professions: [],
}));

export const enrolments: readonly DemoEnrolment[] = ENROLLED.map((applicant) => ({
  person: applicant.key,
  application: applicant.key,
  pool: poolOf(applicant),
  track: applicant.track,
  route: applicant.route,
  status: applicant.status,
  state: applicant.key === WITHDREW ? 'withdrawn' : applicant.key === 'barbazange' ? 'left' : 'enrolled',
  enrolled: applicant.key === 'urruticoa' ? '2025-11-24' : '2025-11-10',
  trackChosen: '2025-12-12',
  note: applicant.key === WITHDREW ? 'A renoncé le 20 novembre : engagement sur une tournée.' : undefined,
  fundings: FUNDINGS[applicant.key] ?? [region(511)],
  departure:
    applicant.key === 'barbazange'
      ? {
          reason: 'jobFound',
          lastDay: '2026-01-23',
          lastHalf: 1,
          note: 'Engagée en CDD par un festival à partir du 26 janvier.',
          notified: '2026-01-26',
        }
      : undefined,
}));
