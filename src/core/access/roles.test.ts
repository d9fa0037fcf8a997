import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTIONS,
  type Action,
  actsAsOneself,
  application,
  cohort,
  type Grant,
  isReading,
  may,
  mayAnywhere,
  mayGrant,
  placesOf,
  production,
  ROLES,
  type Role,
  reachOf,
  type Scope,
  WHOLE_ORGANISATION,
} from './roles.ts';

const page = readFileSync(new URL('../../../docs/rules/access.md', import.meta.url), 'utf8');

/** The rows below a mark, each as its cells; the first row names the columns. */
function table(mark: string): string[][] {
  const start = page.indexOf(`<!-- executed: ${mark} -->`);
  const lines = page.slice(start).split('\n').slice(1);
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  return rows
    .filter((_, index) => index !== 1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const everywhere = (role: Role): Grant => ({ role, scope: WHOLE_ORGANISATION });
const places = [production('here'), cohort('here'), application('here')];

const verdict = (role: Role, action: Action): string => {
  if (!may([everywhere(role)], action, WHOLE_ORGANISATION)) return '—';
  if (places.every((scope) => may([{ role, scope }], action, WHOLE_ORGANISATION))) return 'shared';
  const place = places.filter((scope) => may([{ role, scope }], action, scope));
  expect(place.length).toBeLessThan(2);
  return place[0]?.kind ?? 'whole';
};

describe('the table of docs/rules/access.md', () => {
  const [, ...rows] = table('roles');

  test('names every action once', () => {
    expect(rows.map(([action]) => action)).toEqual(ACTIONS.map((action) => `\`${action}\``));
  });

  test.each(rows)('%s', (name, ...cells) => {
    const action = name!.replaceAll('`', '') as Action;
    expect(ROLES.map((role) => verdict(role, action))).toEqual(cells);
  });

  test.each(table('granting').slice(1))('%s gives roles', (holder, ...cells) => {
    const given = ROLES.map((role) => (mayGrant([everywhere(holder as Role)], role) ? 'yes' : 'no'));
    expect(given).toEqual(cells);
    for (const scope of places) {
      expect(ROLES.some((role) => mayGrant([{ role: holder as Role, scope }], role))).toBe(false);
    }
  });
});

const WITHIN_A_COHORT = ACTIONS.filter((one) =>
  ROLES.some(
    (role) =>
      may([{ role, scope: cohort('here') }], one, cohort('here')) &&
      !may([{ role, scope: cohort('here') }], one, WHOLE_ORGANISATION),
  ),
);
const grant = fc.record({
  role: fc.constantFrom(...ROLES),
  scope: fc.oneof(
    fc.constant<Scope>(WHOLE_ORGANISATION),
    fc.tuple(fc.constantFrom(production, cohort), fc.constantFrom('here', 'there')).map(([place, id]) => place(id)),
  ),
});
const grants = fc.array(grant, { maxLength: 4 });
const action = fc.constantFrom(...ACTIONS);

test('without a grant nothing is allowed', () => {
  for (const one of ACTIONS) expect(mayAnywhere([], one)).toBe(false);
});

test('another grant never takes anything away', () => {
  fc.assert(
    fc.property(grants, grant, action, (held, more, one) => {
      for (const scope of [WHOLE_ORGANISATION, ...places]) {
        if (may(held, one, scope)) expect(may([...held, more], one, scope)).toBe(true);
      }
    }),
  );
});

test('a grant for one place allows nothing in another that it does not allow everywhere', () => {
  const others = [production('there'), cohort('there'), application('there')];
  fc.assert(
    fc.property(fc.constantFrom(...ROLES), fc.constantFrom(...places), action, (role, scope, one) => {
      const held = [{ role, scope }];
      for (const other of [...others, ...places.filter(({ kind }) => kind !== scope.kind)]) {
        if (may(held, one, other)) expect(may(held, one, WHOLE_ORGANISATION)).toBe(true);
      }
    }),
  );
});

test('reach says the same as may, place by place', () => {
  fc.assert(
    fc.property(grants, action, fc.constantFrom('here', 'there'), (held, one, id) => {
      const reach = reachOf(held, one);
      const inReach = reach === 'everything' || reach.includes(id);
      const place = WITHIN_A_COHORT.includes(one) ? cohort(id) : production(id);
      expect(inReach).toBe(may(held, one, place));
    }),
  );
});

test('a technician sees no amounts and a reader no pay of a named person; neither changes budgets', () => {
  const amounts: Action[] = ['pay.read', 'budget.read', 'pricing.read'];
  expect(amounts.filter((one) => mayAnywhere([everywhere('technical')], one))).toEqual([]);
  expect(amounts.filter((one) => mayAnywhere([everywhere('reader')], one))).toEqual(['budget.read', 'pricing.read']);
});

test('a reader only reads', () => {
  for (const one of ACTIONS) if (mayAnywhere([everywhere('reader')], one)) expect(isReading(one)).toBe(true);
});

test('what one does for oneself, and what a role is named for, not even the owner does', () => {
  const closed: Action[] = [
    'application.file',
    'attendance.sign',
    'attendance.countersign',
    'pieces.check',
    'needs.read',
  ];
  for (const one of closed) {
    for (const role of ['owner', 'administration', 'coordinator'] as const) {
      expect(mayAnywhere([everywhere(role)], one), `${role} ${one}`).toBe(false);
    }
  }
});

test('who reads needs reads no marks, who checks pieces marks nothing, a funder sees statements alone', () => {
  expect(mayAnywhere([everywhere('disabilityContact')], 'applications.assess')).toBe(false);
  expect(mayAnywhere([everywhere('admissibility')], 'applications.assess')).toBe(false);
  const seen = ACTIONS.filter((one) => mayAnywhere([everywhere('funder')], one));
  expect(seen).toEqual(['organisation.read', 'cohorts.read', 'statements.read']);
});

describe('where a role is given', () => {
  test('in places of the kinds that it opens, and nowhere else', () => {
    expect(placesOf('technical')).toEqual(['production']);
    expect(placesOf('funder')).toEqual(['cohort']);
    expect(placesOf('reader')).toEqual(['production', 'cohort']);
    expect(placesOf('applicant')).toEqual([]);
    for (const role of ROLES) {
      for (const kind of placesOf(role)) {
        const scope: Scope = { kind, id: 'here' };
        expect(ACTIONS.some((action) => may([{ role, scope }], action, scope))).toBe(true);
      }
    }
  });

  test('acts as oneself: trainees, trainers, applicants', () => {
    expect(ROLES.filter(actsAsOneself)).toEqual(['trainer', 'trainee', 'applicant']);
  });
});
