/**
 * What a school has many of. What grows by the day (applications, sessions, signatures) belongs half to the second cohort
 * and call, the rest being spread, so that the third has a few among thousands; what a programme or a cohort is made of is
 * a handful for each.
 */

/** Column → SQL for row `i`; `key('x', n)` is the id of the n-th x. */
type Recipe = Readonly<Record<string, string>>;

const PLACES = 400;
const MANY = 4_000;

/** The rest of the tables have a hundred thousand: they grow by the day. */
const GROWING = ['application', 'piece', 'piece_file', 'teaching_session', 'presence', 'frozen_document'];

const DAY = `date '2020-01-01' + i % 3650`;
const INSTANT = `timestamptz '2020-01-01 08:00:00+00' + i * interval '53 minutes'`;
const LATER = `${INSTANT} + interval '2 hours'`;
const NAME = 'md5(i::text)';
const HASH = 'repeat(md5(i::text), 2)';
const HALVES = `'[["09:00","13:00"],["14:00","17:00"]]'`;
const TITLES = { title_fr: NAME, title_en: NAME };

/** A handful for each. */
const of = (table: string): string => `key('${table}', 1 + (i - 1) % ${PLACES})`;
/** Half of the rows belong to the second, the odd ones to the odd ones. */
const most = (table: string): string => `key('${table}', case when i % 2 = 0 then 2 else i % ${PLACES} end)`;
const same = (table: string): string => `key('${table}', i)`;
const ofVersion = { version_id: of('programme_version') };
const ofCohort = { cohort_id: of('cohort') };
const ofCall = { call_id: of('call') };

export const schoolRecipes: Readonly<Record<string, Recipe>> = {
  party: { kind: `'funder'`, name: NAME },
  room: { venue_id: of('venue'), name: NAME },
  frozen_document: {
    subject_id: same('application'),
    kind: `'receipt'`,
    title: NAME,
    media_type: `'application/pdf'`,
    size: 'i',
    sha256: HASH,
    inputs: `'{}'`,
  },
  programme: { code: `'p' || i`, ...TITLES },
  programme_version: { programme_id: same('programme'), number: '1', centre_hours: '500', half_days: HALVES },
  certification_record: { programme_id: of('programme'), register: `'rncp'`, title: NAME },
  funding_agreement: { programme_id: of('programme'), party_id: same('party'), title: NAME },
  funding_report: { agreement_id: of('funding_agreement'), title: NAME, due_on: DAY },
  programme_result: {
    ...{ programme_id: of('programme'), year: '2000 + i % 200', indicator: `'certified'`, counted: '0', among: '1' },
    months: '1 + i / 200 % 100',
  },
  programme_text: { ...ofVersion, piece: NAME },
  block: { ...ofVersion, number: 'i', ...TITLES },
  competence: { ...ofVersion, code: NAME, ...TITLES },
  track: { ...ofVersion, code: NAME, ...TITLES },
  module: { ...ofVersion, number: 'i', ...TITLES },
  sub_module: { ...ofVersion, module_id: of('module'), code: NAME, ...TITLES, hours: '7' },
  sub_module_competence: { sub_module_id: same('sub_module'), competence_id: same('competence') },
  admission_route: { ...ofVersion, code: NAME, ...TITLES },
  prerequisite: { route_id: of('admission_route'), kind: `'other'`, ...TITLES },
  required_piece: { route_id: of('admission_route'), code: NAME, ...TITLES },
  assessment_part: { ...ofVersion, kind: `'oral'`, ...TITLES },
  cohort: {
    programme_id: same('programme'),
    version_id: same('programme_version'),
    name: NAME,
    weekdays: `'{1,2,3,4,5}'`,
    half_days: HALVES,
  },
  cohort_period: { ...ofCohort, kind: `'centre'`, starts_on: DAY, ends_on: DAY },
  cohort_closure: { ...ofCohort, starts_on: DAY, ends_on: DAY },
  cohort_track: { ...ofCohort, track_id: same('track') },
  pool: { ...ofCohort, name: NAME, places: '10' },
  enrolment: {
    cohort_id: of('cohort'),
    person_id: same('person'),
    pool_id: of('pool'),
    status: `'jobSeeker'`,
    state: `'enrolled'`,
  },
  waiting_place: { ...ofCohort, rank: 'i', reason: NAME },
  enrolment_funding: { enrolment_id: of('enrolment'), payer: `'region'`, hours: '500', amount: '1' },
  instalment: { funding_id: of('enrolment_funding'), due_on: DAY, amount: '1' },
  departure: { enrolment_id: same('enrolment'), reason: `'jobFound'`, last_day: DAY, last_half: '0' },
  call: {
    ...ofCohort,
    code: `'c' || i`,
    title_fr: NAME,
    title_en: NAME,
    state: `'published'`,
    opens_on: DAY,
    closes_on: DAY,
    opens_at: INSTANT,
    closes_at: LATER,
    reading_opens_at: LATER,
  },
  information_meeting: { ...ofCall, starts_at: INSTANT, ends_at: LATER },
  meeting_registration: {
    meeting_id: of('information_meeting'),
    given_name: NAME,
    family_name: NAME,
    email: `i || '@example.org'`,
  },
  application: {
    call_id: most('call'),
    email: `i || '@example.org'`,
    family_name: NAME,
    state: `'submitted'`,
    submitted_at: INSTANT,
  },
  application_answers: { application_id: same('application') },
  piece: { application_id: same('application'), required_piece_id: same('required_piece') },
  piece_file: {
    application_id: same('application'),
    piece_id: same('piece'),
    name: NAME,
    media_type: `'application/pdf'`,
    size: 'i',
    sha256: HASH,
  },
  criterion: { ...ofCall, stage: `'file'`, ...TITLES },
  reading: { application_id: same('application'), member_id: `key('member', 1 + i % 1000)` },
  interview_slot: { call_id: most('call'), starts_at: INSTANT, ends_at: LATER },
  interview: { application_id: same('application'), member_id: `key('member', 1 + i % 1000)` },
  decision: {
    application_id: same('application'),
    stage: `'final'`,
    outcome: `'refused'`,
    reason: NAME,
    decided_on: DAY,
  },
  offer: { application_id: same('application'), pool_id: of('pool'), answer_by: INSTANT },
  erasure_certificate: { ...ofCall, erased_at: INSTANT, what: `'{}'`, sha256: HASH },
  teaching_group: { ...ofCohort, kind: `'part'`, name: NAME },
  teaching_group_member: { group_id: of('teaching_group'), enrolment_id: same('enrolment') },
  trainer: { person_id: same('person') },
  trainer_skill: { trainer_id: of('trainer'), programme_id: of('programme'), sub_module_code: NAME },
  availability: { trainer_id: same('trainer'), day: DAY, half: '0', state: `'avoid'` },
  availability_request: {
    ...ofCohort,
    trainer_id: same('trainer'),
    from_day: DAY,
    to_day: DAY,
    asked_at: INSTANT,
  },
  trainer_mission: { ...ofCohort, trainer_id: same('trainer'), kind: `'invoice'`, hourly_rate: '50' },
  teaching_session: {
    cohort_id: most('cohort'),
    sub_module_id: of('sub_module'),
    group_id: of('teaching_group'),
    trainer_id: `key('trainer', 1 + i % 20000)`,
    kind: `'course'`,
    day: DAY,
    half: '0',
    starts_at: INSTANT,
    ends_at: LATER,
    state: `'published'`,
  },
  session_slot: { session_id: same('teaching_session'), starts_at: INSTANT, ends_at: LATER },
  timetable_rule: { ...ofCohort, kind: `'aWeek'`, facts: `'{"subModule":null,"most":4}'` },
  timetable_proposal: ofCohort,
  presence: {
    cohort_id: most('cohort'),
    enrolment_id: most('enrolment'),
    session_id: same('teaching_session'),
    day: DAY,
    half: '0',
    state: `'present'`,
    how: `'code'`,
    stated_by: `'trainee'`,
    stated_at: INSTANT,
  },
  countersignature: {
    cohort_id: most('cohort'),
    session_id: same('teaching_session'),
    trainer_id: same('trainer'),
    day: DAY,
    half: '0',
    stated_at: INSTANT,
    how: `'code'`,
    minutes: '240',
  },
  seal: { ...ofCohort, number: 'i', day: DAY, lines: '1', previous: HASH, sha256: HASH, sealed_at: INSTANT },
  sheet_scan: { ...ofCohort, day: DAY, half: '0', file_id: same('file') },
};

/** What a programme, a version, a cohort … is: as many as a school comes to in a lifetime. */
const FEW = ['programme', 'programme_version', 'cohort'];

/** How many rows a table of the school gets; undefined for those of the office. */
export function schoolRows(table: string, all: number): number | undefined {
  if (!(table in schoolRecipes)) return undefined;
  if (FEW.includes(table)) return PLACES;
  return GROWING.includes(table) ? all : MANY;
}

/** What the names in paths are the ids of. */
export const SCHOOL_PLACES: Readonly<Record<string, string>> = {
  programmeId: 'programme',
  versionId: 'programme_version',
  agreementId: 'funding_agreement',
  routeId: 'admission_route',
  moduleId: 'module',
  cohortId: 'cohort',
  poolId: 'pool',
  enrolmentId: 'enrolment',
  fundingId: 'enrolment_funding',
  callId: 'call',
  meetingId: 'information_meeting',
  applicationId: 'application',
  pieceId: 'piece',
  groupId: 'teaching_group',
  trainerId: 'trainer',
  sessionId: 'teaching_session',
  proposalId: 'timetable_proposal',
  roomId: 'room',
  documentId: 'frozen_document',
  decisionId: 'decision',
};

/** The subjects among them. */
export const SCHOOL_SUBJECTS = ['programme', 'cohort', 'enrolment', 'application', 'trainer', 'party'];
