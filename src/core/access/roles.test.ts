import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTIONS,
  type Action,
  type Grant,
  isReading,
  may,
  mayAnywhere,
  mayGrant,
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
const here = (role: Role): Grant => ({ role, scope: production('here') });

const verdict = (role: Role, action: Action): string => {
  if (!may([everywhere(role)], action, WHOLE_ORGANISATION)) return '—';
  if (may([here(role)], action, WHOLE_ORGANISATION)) return 'shared';
  return may([here(role)], action, production('here')) ? 'scoped' : 'whole';
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
    expect(ROLES.some((role) => mayGrant([here(holder as Role)], role))).toBe(false);
  });
});

const grant = fc.record({
  role: fc.constantFrom(...ROLES),
  scope: fc.oneof(
    fc.constant<Scope>(WHOLE_ORGANISATION),
    fc.constantFrom('here', 'there').map((id) => production(id)),
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
      for (const scope of [WHOLE_ORGANISATION, production('here')]) {
        if (may(held, one, scope)) expect(may([...held, more], one, scope)).toBe(true);
      }
    }),
  );
});

test('a grant for one production allows nothing in another that it does not allow everywhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROLES), action, (role, one) => {
      if (may([here(role)], one, production('there'))) expect(may([here(role)], one, WHOLE_ORGANISATION)).toBe(true);
    }),
  );
});

test('reach says the same as may, production by production', () => {
  fc.assert(
    fc.property(grants, action, fc.constantFrom('here', 'there'), (held, one, id) => {
      const reach = reachOf(held, one);
      const inReach = reach === 'everything' || reach.includes(id);
      expect(inReach).toBe(may(held, one, production(id)));
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
