/** The demo's people, venues, settings and events as rows. */
import type { Values } from '../rows.ts';
import type { DemoOwner } from './load.ts';
import { emailOf, type IdOf, instant, type TableRows } from './row-pieces.ts';
import type { DemoEvent, DemoOrganisation } from './shape.ts';

export function groundRows(demo: DemoOrganisation, owners: readonly DemoOwner[], idOf: IdOf): TableRows {
  const events = demo.productions.flatMap((production) => production.events);
  const { identity } = demo;
  return [
    [
      'organisation_identity',
      [
        {
          id: idOf('identity'),
          legal_name: identity.legalName,
          legal_form: identity.legalForm,
          siret: identity.siret,
          ape: identity.ape,
          rna: identity.rna,
          vat_number: identity.vatNumber,
          address: identity.address,
          postcode: identity.postcode,
          town: identity.town,
          country: 'FR',
          email: identity.email,
          website: identity.website,
          representative: identity.representative,
          representative_capacity: identity.representativeCapacity,
        },
      ],
    ],
    [
      'organisation_term',
      demo.terms.map(({ key, from, value, source }) => ({
        id: idOf('term', key, from),
        key,
        valid_from: from,
        value,
        source,
      })),
    ],
    [
      'licence',
      demo.licences.map(({ category, number, from, to }) => ({
        id: idOf('licence', number),
        category,
        number,
        valid_from: from,
        expires_on: to,
      })),
    ],
    ['member', owners.map((owner) => memberRow(owner, idOf))],
    ['access_grant', owners.map(({ accountId }) => grantRow(accountId, idOf))],
    ['subject', subjects(demo, events, idOf)],
    ['person', demo.people.map((person) => personRow(person, idOf))],
    [
      'person_profession',
      demo.people.flatMap(({ key, professions }) =>
        professions.map(([category, profession], index) => ({
          id: idOf('profession', key, profession),
          person_id: idOf('person', key),
          profession,
          category,
          main: index === 0,
        })),
      ),
    ],
    [
      'person_skill',
      demo.people.flatMap(({ key, skills = [] }) =>
        skills.map(([skill, expires]) => ({
          id: idOf('skill', key, skill),
          person_id: idOf('person', key),
          skill,
          expires_on: expires,
        })),
      ),
    ],
    ['venue', demo.venues.map((venue) => ({ ...venueRow(venue), id: idOf('venue', venue.key) }))],
    ['event', events.map((event) => eventRow(event, idOf))],
    [
      'event_call',
      events.flatMap((event) =>
        event.calls.map((call) => ({
          id: idOf('call', event.key, call.person, call.as),
          event_id: idOf('event', event.key),
          person_id: idOf('person', call.person),
          as_what: call.as,
          category: call.category,
          starts_at: call.from ? instant(call.from) : null,
          ends_at: call.to ? instant(call.to) : null,
          break_minutes: call.breakMinutes ?? 0,
        })),
      ),
    ],
  ];
}

const memberRow = ({ accountId, displayName, email }: DemoOwner, idOf: IdOf): Values => ({
  id: idOf('member', accountId),
  account_id: accountId,
  display_name: displayName,
  email,
});

const grantRow = (accountId: string, idOf: IdOf): Values => ({
  id: idOf('grant', accountId),
  member_id: idOf('member', accountId),
  role: 'owner',
});

function subjects(demo: DemoOrganisation, events: readonly DemoEvent[], idOf: IdOf): Values[] {
  return [
    ...demo.people.map(({ key }) => ({ id: idOf('person', key), kind: 'person' })),
    ...demo.venues.map(({ key }) => ({ id: idOf('venue', key), kind: 'venue' })),
    ...events.map(({ key }) => ({ id: idOf('event', key), kind: 'event' })),
    ...demo.productions.flatMap(({ key, contracts, budgets }) => [
      { id: idOf('production', key), kind: 'production' },
      ...contracts.map((contract) => ({ id: idOf('contract', contract.key), kind: 'contract' })),
      ...budgets.map(({ purpose }) => ({ id: idOf('budget', key, purpose), kind: 'budget' })),
    ]),
  ];
}

const personRow = (person: DemoOrganisation['people'][number], idOf: IdOf): Values => ({
  id: idOf('person', person.key),
  given_name: person.givenName,
  family_name: person.familyName,
  stage_name: person.stageName,
  email: emailOf([person.givenName, person.familyName]),
  postcode: person.postcode,
  town: person.town,
  home_insee: person.insee,
  languages: person.languages ?? ['fr'],
  diet: person.diet,
});

const venueRow = (venue: DemoOrganisation['venues'][number]): Values => ({
  name: venue.name,
  town: venue.town,
  postcode: venue.postcode,
  insee: venue.insee,
  country: venue.country ?? 'FR',
  latitude: venue.latitude,
  longitude: venue.longitude,
});

const eventRow = (event: DemoEvent, idOf: IdOf): Values => ({
  id: idOf('event', event.key),
  kind: event.kind,
  title: event.title,
  starts_at: instant(event.from),
  ends_at: instant(event.to),
  all_day: event.allDay ?? false,
  venue_id: idOf('venue', event.venue),
  state: event.state,
  option_rank: event.optionRank,
  option_expires_on: event.optionExpires,
  postponed_to: event.postponedTo ? idOf('event', event.postponedTo) : null,
  cancelled_cause: event.cancelledCause,
  series_id: event.series ? idOf('series', event.series) : null,
  note: event.note,
});
