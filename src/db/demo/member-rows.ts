/** The people of the demo's school who work in the house, with what each may do. Nobody can sign in as one of them. */
import type { IdOf, TableRows } from './row-pieces.ts';
import type { DemoSchool } from './school-shape.ts';

export const memberRows = ({ members, domain }: DemoSchool, idOf: IdOf): TableRows => [
  [
    'member',
    members.map(({ key, name, person }) => ({
      id: idOf('member', key),
      account_id: `demo/${key}`,
      display_name: name,
      email: `${key}@${domain}`,
      person_id: person ? idOf('person', person) : null,
    })),
  ],
  [
    'access_grant',
    members.flatMap(({ key, roles, cohort }) =>
      roles.map((role) => ({
        id: idOf('grant', key, role),
        member_id: idOf('member', key),
        role,
        scope_kind: cohort ? 'cohort' : 'organisation',
        scope_id: cohort ? idOf('cohort', cohort) : null,
      })),
    ),
  ],
];
