import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrowedTo } from './narrowed.ts';
import {
  ACTIONS,
  type Grant,
  may,
  mayGrant,
  production,
  ROLES,
  reachOf,
  type Scope,
  WHOLE_ORGANISATION,
} from './roles.ts';

const grant = fc.record({
  role: fc.constantFrom(...ROLES),
  scope: fc.oneof(
    fc.constant<Scope>(WHOLE_ORGANISATION),
    fc.constantFrom('here', 'there').map((id) => production(id)),
  ),
});
const held = fc.array(grant, { maxLength: 3 });
const action = fc.constantFrom(...ACTIONS);
const SCOPES: readonly Scope[] = [WHOLE_ORGANISATION, production('here'), production('there')];
const whole = (role: Grant['role']): Grant => ({ role, scope: WHOLE_ORGANISATION });

test('a token does nothing that its maker may not do, and nothing that it was not made for', () => {
  fc.assert(
    fc.property(grant, held, action, (token, maker, one) => {
      for (const scope of SCOPES) {
        if (!may(narrowedTo([token], maker), one, scope)) continue;
        expect([may([token], one, scope), may(maker, one, scope)]).toEqual([true, true]);
      }
    }),
  );
});

test('a token for the whole organisation does all that both may do', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROLES), held, action, (role, maker, one) => {
      for (const scope of SCOPES) {
        const both = may([whole(role)], one, scope) && may(maker, one, scope);
        expect(may(narrowedTo([whole(role)], maker), one, scope)).toBe(both);
      }
    }),
  );
});

test('its lists reach no further', () => {
  const technical = narrowedTo([whole('technical')], [{ role: 'reader', scope: production('here') }]);
  expect(reachOf(technical, 'events.read')).toEqual(['here']);
  expect(reachOf(technical, 'events.edit')).toEqual([]);
});

test('a technician’s token made by who is now a reader keeps what both see', () => {
  const left = narrowedTo([whole('technical')], [whole('reader')]);
  expect(may(left, 'events.read', WHOLE_ORGANISATION)).toBe(true);
  for (const lost of ['events.edit', 'budget.read'] as const) expect(may(left, lost, WHOLE_ORGANISATION)).toBe(false);
});

test('held to another role, an owner’s grant makes no owner', () => {
  expect(mayGrant([whole('owner')], 'owner')).toBe(true);
  expect(mayGrant(narrowedTo([whole('owner')], [whole('administration')]), 'owner')).toBe(false);
});

test('without a place in common nothing is left', () => {
  expect(
    narrowedTo([{ role: 'owner', scope: production('here') }], [{ role: 'owner', scope: production('there') }]),
  ).toEqual([]);
  expect(narrowedTo([whole('owner')], [])).toEqual([]);
});
