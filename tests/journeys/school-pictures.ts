/** The school's pictures: its rooms, and the pages that people open on their phone. */
import type { Page } from 'playwright-core';

interface School {
  /** `http://127.0.0.1:4600/o/the-school` */
  readonly home: string;
  readonly api: string;
  readonly open: string;
  readonly cohort: string;
  readonly programme: string;
}
type Way = (page: Page, school: School) => Promise<unknown>;

const SCHOOL = 'trappe-et-cintre';
/** A day of the demo's course: what the browser's clock says where a room begins with this week. */
export const DURING_THE_COURSE = '2026-02-11T09:06:00+01:00';
/**
 * A morning of the course that nobody has signed yet. What is to be signed is told by the server: its clock must stand
 * there too for the picture to ask for the room's code; on any other day the same page shows what is left to sign.
 */
const SIGNING = '2026-02-25T09:05:00+01:00';

export async function schoolAt(page: Page, url: string): Promise<School> {
  const api = `${url}/api/o/${SCHOOL}`;
  const first = async (path: string) => {
    const { items } = (await (await page.request.get(`${api}/${path}`)).json()) as {
      items: { id: string; state?: string }[];
    };
    return items.find(({ state }) => state === undefined || state === 'running')!.id;
  };
  const open = `${url}/p/${SCHOOL}`;
  return {
    home: `${url}/o/${SCHOOL}`,
    api,
    open,
    cohort: await first('cohorts'),
    programme: await first('programmes'),
  };
}

const room =
  (name: string): Way =>
  (page, { home, cohort }) =>
    page.goto(`${home}/cohorts/${cohort}${name}`);

/** The newest mail to somebody, or about something, holds the link of a page. */
async function toldLink(page: Page, { api }: School, wanted: string): Promise<string> {
  const { items } = (await (await page.request.get(`${api}/outbox`)).json()) as {
    items: { to: string; subject: string; text: string }[];
  };
  const { text } = items.find(({ to, subject }) => to === wanted || subject.includes(wanted))!;
  return /https?:\/\/\S+#\S+/.exec(text)![0];
}

export const SCHOOL_PICTURES: readonly {
  readonly name: string;
  readonly phone?: true;
  readonly during?: true;
  readonly way: Way;
}[] = [
  { name: 'programme', way: (page, { home, programme }) => page.goto(`${home}/programmes/${programme}`) },
  { name: 'promotion', way: room('') },
  { name: 'calendrier', way: room('/calendar') },
  {
    name: 'selection',
    way: async (page, school) => {
      await room('/selection')(page, school);
      await page.getByRole('link', { name: /Classement/ }).click();
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'emploi-du-temps',
    during: true,
    way: async (page, school) => {
      await room('/timetable')(page, school);
      await page.getByText('09:00').first().waitFor();
    },
  },
  { name: 'presences', during: true, way: room('/attendance') },
  { name: 'fiche-publique', way: (page, { open }) => page.goto(`${open}/programmes/charge-de-production`) },
  {
    name: 'candidature-telephone',
    phone: true,
    way: async (page, school) => {
      const call = school.open.replace('/p/', '/api/public/');
      const email = 'clemence.ortafa@example.org';
      await page.request.post(`${call}/calls/charge-de-production-2027/links`, { data: { email, locale: 'fr' } });
      await page.goto(await toldLink(page, school, email));
      await page
        .getByText(/Il manque|Manque/)
        .first()
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'signature-telephone',
    phone: true,
    way: async (page, school) => {
      await page.request.post(`${school.api}/cohorts/${school.cohort}/attendance-links`, { data: { to: 'trainees' } });
      await page.clock.setFixedTime(new Date(SIGNING));
      await page.goto(await toldLink(page, school, 'votre lien pour signer'));
    },
  },
];
