/** Where rows about one person lie: each table with the condition that makes a row theirs. */

/** `person`, `enrolment`, `trainer`, `application`: the columns of the row; `own*` are that person's ids. */
export interface Source {
  /** Of `KINDS_OF_DATA` in core, by its id. */
  readonly kind: string;
  readonly table: string;
  /** SQL over the row `r`: the sets `persons`, `enrolments`, `trainers`, `applications`, `subjects`, `confirmed` are there. */
  readonly where: string;
}

const PERSON = 'r.person_id in (select id from persons)';
const ENROLMENT = 'r.enrolment_id in (select id from enrolments)';
const TRAINER = 'r.trainer_id in (select id from trainers)';
const APPLICATION = 'r.application_id in (select id from applications)';

const source = (kind: string, table: string, where: string): Source => ({ kind, table, where });

export const SOURCES: readonly Source[] = [
  source('identity', 'person', 'r.id in (select id from persons)'),
  source('identity', 'person_profession', PERSON),
  source('identity', 'person_skill', PERSON),
  source('employment', 'employment_contract', PERSON),
  source('employment', 'position', PERSON),
  source('employment', 'position_holder', PERSON),
  source('employment', 'work_author', PERSON),
  source('employment', 'event_call', PERSON),
  source('documents', 'file', 'r.subject_id in (select id from subjects)'),
  source(
    'documents',
    'frozen_document',
    'r.person_id in (select id from persons) or r.subject_id in (select id from subjects)',
  ),
  source('place', 'member', PERSON),
  source('application', 'application', 'r.id in (select id from applications)'),
  source('application', 'application_answers', APPLICATION),
  source('application', 'piece', APPLICATION),
  source('application', 'piece_file', APPLICATION),
  source('selection', 'reading', APPLICATION),
  source('selection', 'interview', APPLICATION),
  source('selection', 'interview_slot', APPLICATION),
  source('selection', 'decision', APPLICATION),
  source('selection', 'offer', APPLICATION),
  source(
    'selection',
    'waiting_place',
    'r.application_id in (select id from applications) or r.person_id in (select id from persons)',
  ),
  source('meeting', 'meeting_registration', 'lower(r.email) in (select email from confirmed)'),
  source('enrolment', 'enrolment', 'r.id in (select id from enrolments)'),
  source('enrolment', 'enrolment_funding', ENROLMENT),
  source(
    'enrolment',
    'instalment',
    'r.funding_id in (select id from enrolment_funding where organisation_id = r.organisation_id and enrolment_id in (select id from enrolments))',
  ),
  source('enrolment', 'teaching_group_member', ENROLMENT),
  source('enrolment', 'session_slot', ENROLMENT),
  source('attendance', 'presence', ENROLMENT),
  source('attendance', 'departure', ENROLMENT),
  source('attendance', 'countersignature', TRAINER),
  source(
    'needs',
    'application_need',
    'r.enrolment_id in (select id from enrolments) or r.application_id in (select id from applications)',
  ),
  source('teaching', 'trainer', 'r.id in (select id from trainers)'),
  source('teaching', 'trainer_skill', TRAINER),
  source('teaching', 'availability', TRAINER),
  source('teaching', 'availability_request', TRAINER),
  source('teaching', 'trainer_mission', TRAINER),
  source('teaching', 'teaching_session', TRAINER),
  source('messages', 'outbox_message', 'lower(r.recipient) in (select email from confirmed)'),
];
