/** Generated from the API by tests/api/generate-client.ts; never edited by hand. */
export interface paths {
    "/api/auth/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with the secret of a link */
        post: operations["sign-in.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/link/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a sign-in link by e-mail, if the address has an account */
        post: operations["sign-in.ask-link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password with the secret of a link, and ends every session */
        post: operations["sign-in.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a link for a new password, if the address has an account */
        post: operations["sign-in.ask-reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with a password */
        post: operations["sign-in.password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this session */
        post: operations["sign-in.out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the second factor: a code of the app, or a backup code */
        post: operations["sign-in.second-factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the demo organisation, owned by who asks and owns one already */
        post: operations["organisations.demo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the owner and their organisation, and signs them in; with `demo`, the demo organisation too */
        post: operations["first-start.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-start/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a first-start link still works */
        post: operations["first-start.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the place offered, with the account of the invited address: the one signed in to, or a new one */
        post: operations["invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation offers */
        post: operations["invitations.look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and their places in organisations */
        get: operations["me.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the name of one’s account */
        patch: operations["me.rename"];
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password and ends the other sessions */
        post: operations["me.password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: operations["me.sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one session */
        delete: operations["me.end-session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every session but this one */
        post: operations["me.end-other-sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins: the address for the app, and the backup codes; on once a first code was given */
        post: operations["two-factor.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/two-factor/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes new backup codes; the old ones no longer work */
        post: operations["two-factor.backup-codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/two-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns it on with a first code of the app */
        post: operations["two-factor.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/two-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns it off */
        post: operations["two-factor.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The application whose link this is, with what its call asks and what it lacks */
        get: operations["application.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Saves what changed in a draft; the reply says what is still missing */
        patch: operations["application.save"];
        trace?: never;
    };
    "/api/o/{organisation}/applications/{applicationId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frozen documents of one’s own application */
        get: operations["documents.list-of-application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/applications/{applicationId}/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a frozen document of one’s own application */
        get: operations["documents.content-of-application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/applications/{applicationId}/everything": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that the applicant wrote and sent, as a file */
        get: operations["application.everything"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/applications/{applicationId}/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sends a document: its bytes are the body, a photo or a PDF by their content. A repeat is harmless */
        put: operations["application.files.put"];
        post?: never;
        /** Takes a document away while the application is a draft */
        delete: operations["application.files.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/applications/{applicationId}/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a document that the applicant sent */
        get: operations["application.files.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/applications/{applicationId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of a submitted application, as a PDF made once */
        get: operations["application.receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/applications/{applicationId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the application said when it was submitted: the text whose SHA-256 stands on the receipt */
        get: operations["application.submission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/applications/{applicationId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits the draft: the instant at which this request arrived decides. A repeat answers the same */
        post: operations["application.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/applications/{applicationId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws the application: nobody reads it any more */
        post: operations["application.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/attendance/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has to sign, and countersign, these days */
        get: operations["attendance.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes, newest first, by whom, what, when and production */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file, CSV or JSON */
        get: operations["audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A budget from an employer, a team and typed lines; nothing is stored */
        post: operations["budgets.simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/calendar/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the calendar holds against law and agreement: rest, hours, two places at once, options that expire */
        get: operations["calendar.problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A calendar proved from periods, closures, days, half-days and a zone; nothing is stored */
        post: operations["calendars.simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cohorts one may see, by name */
        get: operations["cohorts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One cohort */
        get: operations["cohorts.read"];
        /** Create a cohort under the client’s id, which freezes its version of the programme; or replace it */
        put: operations["cohorts.put"];
        post?: never;
        /** Remove a cohort made by mistake; one that has calls, enrolments or sessions is archived instead */
        delete: operations["cohorts.remove"];
        options?: never;
        head?: never;
        /** Change a part of a cohort: its name, its state, its days and hours */
        patch: operations["cohorts.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/attestations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Attest a signature given late in one’s own session */
        put: operations["attendance.attest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar of a cohort, proved: each day, the hours, the slack, and what is wrong */
        get: operations["cohorts.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/calendar/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the calendar would prove with other periods, closures, days or half-days; nothing is stored */
        post: operations["cohorts.calendar-what-if"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every call for applications, by pages */
        get: operations["admissions.calls.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (call for applications) */
        patch: operations["admissions.calls.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/calls/{callId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applications of a call with what they lack, by pages */
        get: operations["admissions.files.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/calls/{callId}/files-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many applications of a call are in each state */
        get: operations["admissions.files.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/calls/{callId}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every information meeting, by pages */
        get: operations["admissions.meetings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (information meeting) */
        patch: operations["admissions.meetings.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/calls/{callId}/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One information meeting */
        get: operations["admissions.meetings.read"];
        /** Create a information meeting under the client’s id, or replace it */
        put: operations["admissions.meetings.put"];
        post?: never;
        /** Remove a information meeting */
        delete: operations["admissions.meetings.remove"];
        options?: never;
        head?: never;
        /** Change a part of a information meeting */
        patch: operations["admissions.meetings.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One call for applications */
        get: operations["admissions.calls.read"];
        /** Create a call for applications under the client’s id, or replace it */
        put: operations["admissions.calls.put"];
        post?: never;
        /** Remove a call for applications */
        delete: operations["admissions.calls.remove"];
        options?: never;
        head?: never;
        /** Change a part of a call for applications */
        patch: operations["admissions.calls.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every closure of a cohort, by pages */
        get: operations["cohort-closures.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (closure of a cohort) */
        patch: operations["cohort-closures.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/closures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One closure of a cohort */
        get: operations["cohort-closures.read"];
        /** Create a closure of a cohort under the client’s id, or replace it */
        put: operations["cohort-closures.put"];
        post?: never;
        /** Remove a closure of a cohort */
        delete: operations["cohort-closures.remove"];
        options?: never;
        head?: never;
        /** Change a part of a closure of a cohort */
        patch: operations["cohort-closures.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/countersignatures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Countersign one’s own session, with who is there */
        put: operations["attendance.countersign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A cohort with its periods, closures and tracks, and the hours its programme asks for */
        get: operations["cohorts.facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/meetings/{meetingId}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every registration for an information meeting, by pages */
        get: operations["admissions.registrations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (registration for an information meeting) */
        patch: operations["admissions.registrations.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/meetings/{meetingId}/registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One registration for an information meeting */
        get: operations["admissions.registrations.read"];
        /** Create a registration for an information meeting under the client’s id, or replace it */
        put: operations["admissions.registrations.put"];
        post?: never;
        /** Remove a registration for an information meeting */
        delete: operations["admissions.registrations.remove"];
        options?: never;
        head?: never;
        /** Change a part of a registration for an information meeting */
        patch: operations["admissions.registrations.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every period of a cohort, by pages */
        get: operations["cohort-periods.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (period of a cohort) */
        patch: operations["cohort-periods.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One period of a cohort */
        get: operations["cohort-periods.read"];
        /** Create a period of a cohort under the client’s id, or replace it */
        put: operations["cohort-periods.put"];
        post?: never;
        /** Remove a period of a cohort */
        delete: operations["cohort-periods.remove"];
        options?: never;
        head?: never;
        /** Change a part of a period of a cohort */
        patch: operations["cohort-periods.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/presences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was there: every trainee’s half-days between two days, and what needs doing */
        get: operations["attendance.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** State several at once, such as a whole paper sheet; all or nothing */
        patch: operations["attendance.keep-many"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/presences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** State something of a trainee’s half-day: an absence, lateness, a paper signature, the withdrawal of a line */
        put: operations["attendance.keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/presences/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every line on one trainee’s half-day, in the order they stand for */
        get: operations["attendance.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/scans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The scan of a signed sheet, a file of the cohort, for the half-day it proves */
        put: operations["attendance.scan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chain of seals, verified: what is sealed, and the first line that is not what it was */
        get: operations["attendance.seals"];
        put?: never;
        /** Seal what was stated since the last seal, without waiting for the night */
        post: operations["attendance.seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/sessions/{sessionId}/room-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rotating codes of a session, for the room’s screen */
        get: operations["attendance.room"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/signatures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sign one’s own half-day */
        put: operations["attendance.sign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/taught/{sessionId}/room-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rotating codes of a session that one teaches */
        get: operations["attendance.room-taught"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every track of a cohort, by pages */
        get: operations["cohort-tracks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (track of a cohort) */
        patch: operations["cohort-tracks.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/cohorts/{cohortId}/tracks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One track of a cohort */
        get: operations["cohort-tracks.read"];
        /** Create a track of a cohort under the client’s id, or replace it */
        put: operations["cohort-tracks.put"];
        post?: never;
        /** Remove a track of a cohort */
        delete: operations["cohort-tracks.remove"];
        options?: never;
        head?: never;
        /** Change a part of a track of a cohort */
        patch: operations["cohort-tracks.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frozen documents of one subject */
        get: operations["documents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a frozen document */
        get: operations["documents.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/documents/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases a frozen document: its bytes and inputs go, its hash and a certificate stay */
        post: operations["documents.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that touch the days from `from` to `to`, by time */
        get: operations["events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several events, all or nothing */
        patch: operations["events.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event with its calls */
        get: operations["events.read"];
        /** Create an event of the organisation under the client’s id, or replace one */
        put: operations["events.put"];
        post?: never;
        /** Remove an event that should never have been there; what fell through is cancelled instead */
        delete: operations["events.remove"];
        options?: never;
        head?: never;
        /** Change a part of an event: move it, call someone, confirm an option */
        patch: operations["events.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/events/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an event off, with its cause: what is owed depends on it */
        post: operations["events.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/events/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an event off: to a new event on another day, or to a day not yet known */
        post: operations["events.postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/events/copy-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repeat several events on other days, calls and place included; the whole series or nothing */
        post: operations["events.copy-series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of one subject */
        get: operations["files.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Attaches a document: its bytes are the body; its type is told by its content */
        put: operations["files.put"];
        post?: never;
        /** Takes a document away, with its bytes */
        delete: operations["files.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a document */
        get: operations["files.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places offered, newest first */
        get: operations["invitations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Offers a place by mail and link (create only) */
        put: operations["invitations.put"];
        post?: never;
        /** Takes an offer back: its link no longer works */
        delete: operations["invitations.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Receipts, and which expire */
        get: operations["licences.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/licences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Creates or changes: a receipt */
        put: operations["licences.put"];
        post?: never;
        /** Removes: a receipt */
        delete: operations["licences.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has a place here, and what they may do */
        get: operations["members.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what a member may do, links them to a person, or takes their place away, with all they made that opens it */
        patch: operations["members.change"];
        trace?: never;
    };
    "/api/o/{organisation}/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation and its legal identity */
        get: operations["organisation.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the organisation or its legal identity */
        patch: operations["organisation.edit"];
        trace?: never;
    };
    "/api/o/{organisation}/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail of the organisation, newest first, and whether a server takes it */
        get: operations["outbox.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/pay-grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minima of our own, newest first */
        get: operations["pay-grid.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/pay-grid/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Creates or changes: a minimum of our own */
        put: operations["pay-grid.put"];
        post?: never;
        /** Removes: a minimum of our own */
        delete: operations["pay-grid.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/payslips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A simulation of one payslip; nothing is stored */
        post: operations["payslips.simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory by name, without private fields */
        get: operations["people.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, with professions and skills */
        get: operations["people.read"];
        /** Creates or replaces a person */
        put: operations["people.put"];
        post?: never;
        /** Removes a person who is nowhere else; somebody who worked here is erased instead */
        delete: operations["people.remove"];
        options?: never;
        head?: never;
        /** Changes part of a person */
        patch: operations["people.change"];
        trace?: never;
    };
    "/api/o/{organisation}/people/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases what tells who a person is, here and in the audit; facts that law keeps stay without a name */
        post: operations["people.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/people/{id}/private": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Private fields of a person; the reading is logged with its purpose */
        get: operations["people.private.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes private fields; the reply does not repeat them */
        patch: operations["people.private.change"];
        trace?: never;
    };
    "/api/o/{organisation}/people/{id}/private/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read which private fields, when and why, newest first */
        get: operations["people.private.readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/people/{personId}/professions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Creates or changes: what a person does */
        put: operations["people.professions.put"];
        post?: never;
        /** Removes: what a person does */
        delete: operations["people.professions.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/people/{personId}/skills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Creates or changes: a skill or an authorisation, with its expiry */
        put: operations["people.skills.put"];
        post?: never;
        /** Removes: a skill or an authorisation, with its expiry */
        delete: operations["people.skills.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prices by length of series from an employer, a team and a plan; nothing is stored */
        post: operations["prices.simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/productions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The productions one may see, by title */
        get: operations["productions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One production */
        get: operations["productions.read"];
        /** Create a production under the client’s id, or replace it */
        put: operations["productions.put"];
        post?: never;
        /** Put a production away; nothing is lost, and it can be taken out again */
        delete: operations["productions.archive"];
        options?: never;
        head?: never;
        /** Change a part of a production */
        patch: operations["productions.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What follows from the facts: cost of each engagement, minima, budgets, price, problems; and why */
        get: operations["productions.answer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/approach-costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every travel, bed or meal, by pages */
        get: operations["approach-costs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (travel, bed or meal) */
        patch: operations["approach-costs.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/approach-costs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One travel, bed or meal */
        get: operations["approach-costs.read"];
        /** Create a travel, bed or meal under the client’s id, or replace it */
        put: operations["approach-costs.put"];
        post?: never;
        /** Remove a travel, bed or meal */
        delete: operations["approach-costs.remove"];
        options?: never;
        head?: never;
        /** Change a part of a travel, bed or meal */
        patch: operations["approach-costs.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/budgets/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The budget of one purpose */
        get: operations["production-budgets.read"];
        /** Create the budget of one purpose under the client’s id, or replace it */
        put: operations["production-budgets.put"];
        post?: never;
        /** Remove the budget of one purpose */
        delete: operations["production-budgets.remove"];
        options?: never;
        head?: never;
        /** Change a part of the budget of one purpose */
        patch: operations["production-budgets.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/budgets/{purpose}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every budget line, by pages */
        get: operations["budget-lines.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (budget line) */
        patch: operations["budget-lines.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/budgets/{purpose}/lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One budget line */
        get: operations["budget-lines.read"];
        /** Create a budget line under the client’s id, or replace it */
        put: operations["budget-lines.put"];
        post?: never;
        /** Remove a budget line */
        delete: operations["budget-lines.remove"];
        options?: never;
        head?: never;
        /** Change a part of a budget line */
        patch: operations["budget-lines.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/budgets/{purpose}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every derived line overridden with a reason, by pages */
        get: operations["budget-overrides.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (derived line overridden with a reason) */
        patch: operations["budget-overrides.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/budgets/{purpose}/overrides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One derived line overridden with a reason */
        get: operations["budget-overrides.read"];
        /** Create a derived line overridden with a reason under the client’s id, or replace it */
        put: operations["budget-overrides.put"];
        post?: never;
        /** Remove a derived line overridden with a reason */
        delete: operations["budget-overrides.remove"];
        options?: never;
        head?: never;
        /** Change a part of a derived line overridden with a reason */
        patch: operations["budget-overrides.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/consequence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What putting the production away would leave behind: to be said before asking */
        get: operations["productions.consequence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every contract, by pages */
        get: operations["contracts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (contract) */
        patch: operations["contracts.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contract */
        get: operations["contracts.read"];
        /** Create a contract under the client’s id, or replace it */
        put: operations["contracts.put"];
        post?: never;
        /** Remove a contract */
        delete: operations["contracts.remove"];
        options?: never;
        head?: never;
        /** Change a part of a contract */
        patch: operations["contracts.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/event-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put an event of the organisation into a production, or into another phase of it */
        put: operations["production-events.place"];
        post?: never;
        /** Take an event out of a production; it stays in the calendar of the organisation */
        delete: operations["production-events.take-out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event of a production, in order of time */
        get: operations["production-events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several events of the production, all or nothing */
        patch: operations["production-events.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create an event with its link to the production, or replace it; links an event of the organisation */
        put: operations["production-events.put"];
        post?: never;
        /** Remove an event that should never have been there; what fell through is cancelled instead */
        delete: operations["production-events.remove"];
        options?: never;
        head?: never;
        /** Change a part of an event of the production: move it, confirm it, put it in another phase */
        patch: operations["production-events.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every fact of one production that the reader may see: the browser computes from it as the server does */
        get: operations["productions.facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every replacement at one event, by pages */
        get: operations["holders.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (replacement at one event) */
        patch: operations["holders.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/holders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One replacement at one event */
        get: operations["holders.read"];
        /** Create a replacement at one event under the client’s id, or replace it */
        put: operations["holders.put"];
        post?: never;
        /** Remove a replacement at one event */
        delete: operations["holders.remove"];
        options?: never;
        head?: never;
        /** Change a part of a replacement at one event */
        patch: operations["holders.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every phase, by pages */
        get: operations["phases.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (phase) */
        patch: operations["phases.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/phases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One phase */
        get: operations["phases.read"];
        /** Create a phase under the client’s id, or replace it */
        put: operations["phases.put"];
        post?: never;
        /** Remove a phase */
        delete: operations["phases.remove"];
        options?: never;
        head?: never;
        /** Change a part of a phase */
        patch: operations["phases.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every position, by pages */
        get: operations["positions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (position) */
        patch: operations["positions.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/positions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One position */
        get: operations["positions.read"];
        /** Create a position under the client’s id, or replace it */
        put: operations["positions.put"];
        post?: never;
        /** Remove a position */
        delete: operations["positions.remove"];
        options?: never;
        head?: never;
        /** Change a part of a position */
        patch: operations["positions.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/price-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The price plan */
        get: operations["price-plan.read"];
        /** Create the price plan under the client’s id, or replace it */
        put: operations["price-plan.put"];
        post?: never;
        /** Remove the price plan */
        delete: operations["price-plan.remove"];
        options?: never;
        head?: never;
        /** Change a part of the price plan */
        patch: operations["price-plan.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a production out of the archive */
        put: operations["productions.restore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every row of pay, by pages */
        get: operations["terms.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (row of pay) */
        patch: operations["terms.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One row of pay */
        get: operations["terms.read"];
        /** Create a row of pay under the client’s id, or replace it */
        put: operations["terms.put"];
        post?: never;
        /** Remove a row of pay */
        delete: operations["terms.remove"];
        options?: never;
        head?: never;
        /** Change a part of a row of pay */
        patch: operations["terms.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every trip, by pages */
        get: operations["trips.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (trip) */
        patch: operations["trips.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/trips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One trip */
        get: operations["trips.read"];
        /** Create a trip under the client’s id, or replace it */
        put: operations["trips.put"];
        post?: never;
        /** Remove a trip */
        delete: operations["trips.remove"];
        options?: never;
        head?: never;
        /** Change a part of a trip */
        patch: operations["trips.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a change would do to cost, minima, budgets, prices and problems; nothing is kept */
        post: operations["productions.what-if"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every work, by pages */
        get: operations["works.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Create, change and remove several, all or nothing (work) */
        patch: operations["works.patch-many"];
        trace?: never;
    };
    "/api/o/{organisation}/productions/{productionId}/works/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One work */
        get: operations["works.read"];
        /** Create a work under the client’s id, or replace it */
        put: operations["works.put"];
        post?: never;
        /** Remove a work */
        delete: operations["works.remove"];
        options?: never;
        head?: never;
        /** Change a part of a work */
        patch: operations["works.patch"];
        trace?: never;
    };
    "/api/o/{organisation}/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every legal value on a day, by topic; searched in both languages */
        get: operations["rates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/rates/{rateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One legal value: its history, each value with its source */
        get: operations["rates.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/search/budget-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A few typed budget lines by their label */
        get: operations["budget-lines.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/search/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A few contracts by person or production, the latest first */
        get: operations["contracts.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/search/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A few dates by title, place or day (`12/03`, `12 mars`, `2027-03-12`), those to come first */
        get: operations["events.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/startable-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of programmes that a cohort can be made on, the latest of each programme first */
        get: operations["cohorts.startable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dated settings, and what is missing today */
        get: operations["organisation-terms.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Creates or changes: a setting from a day on */
        put: operations["organisation-terms.put"];
        post?: never;
        /** Removes: a setting from a day on */
        delete: operations["organisation-terms.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys for programs, newest first */
        get: operations["tokens.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Makes a key for a program (create only); it is shown once */
        put: operations["tokens.put"];
        post?: never;
        /** Revokes a key: it no longer works */
        delete: operations["tokens.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places by name */
        get: operations["venues.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/venues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One place, with its means and contacts */
        get: operations["venues.read"];
        /** Creates or replaces a place */
        put: operations["venues.put"];
        post?: never;
        /** Removes a place where nothing happens */
        delete: operations["venues.remove"];
        options?: never;
        head?: never;
        /** Changes part of a place */
        patch: operations["venues.change"];
        trace?: never;
    };
    "/api/o/{organisation}/venues/{venueId}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Creates or changes: who answers at a place */
        put: operations["venues.contacts.put"];
        post?: never;
        /** Removes: who answers at a place */
        delete: operations["venues.contacts.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/o/{organisation}/venues/{venueId}/means/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Creates or changes: a technical means of a place */
        put: operations["venues.means.put"];
        post?: never;
        /** Removes: a technical means of a place */
        delete: operations["venues.means.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes another organisation, owned by who asks and owns one already */
        post: operations["organisations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{organisation}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls for applications that are open or will open */
        get: operations["public.calls.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{organisation}/calls/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One call for applications: its days, its routes with what they ask, its information meetings */
        get: operations["public.calls.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{organisation}/calls/{code}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins an application: its link comes back, and by mail */
        post: operations["public.applications.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{organisation}/calls/{code}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the link of an application begun under this address again; the answer is the same when there is none */
        post: operations["public.applications.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{organisation}/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One information meeting */
        get: operations["public.meetings.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{organisation}/meetings/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meeting as iCalendar */
        get: operations["public.meetings.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{organisation}/meetings/{id}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers somebody for an information meeting; they are written where it is */
        post: operations["public.meetings.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{organisation}/registrations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one will not come: the id was written to whoever registered, and to nobody else */
        post: operations["public.registrations.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AttendanceEntry: {
            attested: boolean;
            corrected: boolean;
            countersignedAt: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            doneMinutes: number;
            earlyMinutes: number;
            /** Format: uuid */
            enrolmentId: string;
            expectedMinutes: number;
            fileId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            from: string;
            half: number;
            lateMinutes: number;
            lines: number;
            problems: components["schemas"]["Problem"][];
            reason: string | null;
            reasonKind: ("illness" | "justified" | "unjustified" | "forgotten" | "network" | "correction" | "other") | null;
            sessionIds: string[];
            signature: components["schemas"]["PresenceLine"] | null;
            /** @enum {string} */
            state: "expected" | "unsigned" | "toAttest" | "signed" | "present" | "absent";
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            to: string;
        };
        AttendanceEntryInput: {
            attested: boolean;
            corrected: boolean;
            countersignedAt: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            doneMinutes: number;
            earlyMinutes: number;
            /** Format: uuid */
            enrolmentId: string;
            expectedMinutes: number;
            fileId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            from: string;
            half: number;
            lateMinutes: number;
            lines: number;
            problems: components["schemas"]["ProblemInput"][];
            reason: string | null;
            reasonKind: ("illness" | "justified" | "unjustified" | "forgotten" | "network" | "correction" | "other") | null;
            sessionIds: string[];
            signature: components["schemas"]["PresenceLineInput"] | null;
            /** @enum {string} */
            state: "expected" | "unsigned" | "toAttest" | "signed" | "present" | "absent";
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            to: string;
        };
        AttendanceSeal: {
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            lines: number;
            number: number;
            previous: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            sealedAt: string;
            sha256: string;
        };
        AttendanceSealInput: {
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            lines: number;
            number: number;
            previous: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            sealedAt: string;
            sha256: string;
        };
        AttendanceSession: {
            code: string;
            /** Format: uuid */
            cohortId: string;
            countersignedAt: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            from: string;
            group: string;
            half: number;
            /** Format: uuid */
            id: string;
            room: string | null;
            title: {
                en: string;
                fr: string;
            };
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            to: string;
            trainer: string | null;
            trainerId: string | null;
        };
        AttendanceSessionInput: {
            code: string;
            /** Format: uuid */
            cohortId: string;
            countersignedAt: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            from: string;
            group: string;
            half: number;
            /** Format: uuid */
            id: string;
            room: string | null;
            title: {
                en: string;
                fr: string;
            };
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            to: string;
            trainer: string | null;
            trainerId: string | null;
        };
        ChangedEvent: {
            allDay: boolean;
            calls: components["schemas"]["EventCall"][];
            cancelledCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
            cancelledNote: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            endsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            endsLocal: string;
            followed: components["schemas"]["FollowedRow"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
            note: string | null;
            optionExpiresOn: string | null;
            optionRank: number | null;
            postponedTo: string | null;
            productionId: string | null;
            seriesId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            startsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            startsLocal: string;
            /** @enum {string} */
            state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
            title: string | null;
            venueId: string | null;
            version: number;
            zone: string;
        };
        ChangedEventInput: {
            allDay: boolean;
            calls: components["schemas"]["EventCallInput"][];
            cancelledCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
            cancelledNote: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            endsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            endsLocal: string;
            followed: components["schemas"]["FollowedRowInput"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
            note: string | null;
            optionExpiresOn: string | null;
            optionRank: number | null;
            postponedTo: string | null;
            productionId: string | null;
            seriesId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            startsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            startsLocal: string;
            /** @enum {string} */
            state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
            title: string | null;
            venueId: string | null;
            version: number;
            zone: string;
        };
        ChangedProductionEvent: {
            allDay: boolean;
            calls: components["schemas"]["EventCall"][];
            cancelledCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
            cancelledNote: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            endsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            endsLocal: string;
            followed: components["schemas"]["FollowedRow"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
            note: string | null;
            optionExpiresOn: string | null;
            optionRank: number | null;
            phaseId: string | null;
            postponedTo: string | null;
            productionId: string | null;
            seriesId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            startsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            startsLocal: string;
            /** @enum {string} */
            state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
            title: string | null;
            venueId: string | null;
            version: number;
            zone: string;
        };
        ChangedProductionEventInput: {
            allDay: boolean;
            calls: components["schemas"]["EventCallInput"][];
            cancelledCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
            cancelledNote: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            endsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            endsLocal: string;
            followed: components["schemas"]["FollowedRowInput"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
            note: string | null;
            optionExpiresOn: string | null;
            optionRank: number | null;
            phaseId: string | null;
            postponedTo: string | null;
            productionId: string | null;
            seriesId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            startsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            startsLocal: string;
            /** @enum {string} */
            state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
            title: string | null;
            venueId: string | null;
            version: number;
            zone: string;
        };
        Error: {
            error: {
                code: string;
                conflicts?: unknown[];
                current?: unknown;
                message: {
                    en: string;
                    fr: string;
                };
                problems: components["schemas"]["Problem"][];
            };
        };
        ErrorInput: {
            error: {
                code: string;
                conflicts?: unknown[];
                current?: unknown;
                message: {
                    en: string;
                    fr: string;
                };
                problems: components["schemas"]["ProblemInput"][];
            };
        };
        Event: {
            allDay: boolean;
            calls: components["schemas"]["EventCall"][];
            cancelledCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
            cancelledNote: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            endsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            endsLocal: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
            note: string | null;
            optionExpiresOn: string | null;
            optionRank: number | null;
            postponedTo: string | null;
            productionId: string | null;
            seriesId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            startsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            startsLocal: string;
            /** @enum {string} */
            state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
            title: string | null;
            venueId: string | null;
            version: number;
            zone: string;
        };
        EventCall: {
            /** @default null */
            asWhat: string | null;
            /** @default 0 */
            breakMinutes: number;
            /**
             * @default other
             * @enum {string}
             */
            category: "artist" | "technician" | "other";
            /** @default null */
            endsLocal: string | null;
            /** Format: uuid */
            personId: string;
            /** @default null */
            startsLocal: string | null;
        };
        EventCallInput: {
            /** @default null */
            asWhat: string | null;
            /** @default 0 */
            breakMinutes: number;
            /**
             * @default other
             * @enum {string}
             */
            category: "artist" | "technician" | "other";
            /** @default null */
            endsLocal: string | null;
            /** Format: uuid */
            personId: string;
            /** @default null */
            startsLocal: string | null;
        };
        EventInput: {
            allDay: boolean;
            calls: components["schemas"]["EventCallInput"][];
            cancelledCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
            cancelledNote: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            endsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            endsLocal: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
            note: string | null;
            optionExpiresOn: string | null;
            optionRank: number | null;
            postponedTo: string | null;
            productionId: string | null;
            seriesId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            startsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            startsLocal: string;
            /** @enum {string} */
            state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
            title: string | null;
            venueId: string | null;
            version: number;
            zone: string;
        };
        FollowedRow: {
            /** Format: uuid */
            id: string;
            kind: string;
            version: number;
        };
        FollowedRowInput: {
            /** Format: uuid */
            id: string;
            kind: string;
            version: number;
        };
        FrozenDocument: {
            /** @description What is left of an erased document: its hash, and this */
            erasure: {
                at: string;
                by: string;
                reason: string;
            } | null;
            frozenAt: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @enum {string} */
            locale: "fr" | "en";
            mediaType: string;
            personId: string | null;
            retainUntil: string | null;
            sha256: string;
            size: number;
            /** Format: uuid */
            subjectId: string;
            title: string;
            version: number;
        };
        FrozenDocumentInput: {
            /** @description What is left of an erased document: its hash, and this */
            erasure: {
                at: string;
                by: string;
                reason: string;
            } | null;
            frozenAt: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @enum {string} */
            locale: "fr" | "en";
            mediaType: string;
            personId: string | null;
            retainUntil: string | null;
            sha256: string;
            size: number;
            /** Format: uuid */
            subjectId: string;
            title: string;
            version: number;
        };
        Grant: {
            /** @enum {string} */
            role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
            scope: {
                /** @constant */
                kind: "organisation";
            } | {
                /** Format: uuid */
                id: string;
                /** @constant */
                kind: "production";
            } | {
                /** Format: uuid */
                id: string;
                /** @constant */
                kind: "cohort";
            } | {
                /** Format: uuid */
                id: string;
                /** @constant */
                kind: "application";
            };
        };
        GrantInput: {
            /** @enum {string} */
            role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
            scope: {
                /** @constant */
                kind: "organisation";
            } | {
                /** Format: uuid */
                id: string;
                /** @constant */
                kind: "production";
            } | {
                /** Format: uuid */
                id: string;
                /** @constant */
                kind: "cohort";
            } | {
                /** Format: uuid */
                id: string;
                /** @constant */
                kind: "application";
            };
        };
        OwnHalfDay: {
            code: string;
            /** Format: uuid */
            cohortId: string;
            countersignedAt: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            entry: components["schemas"]["AttendanceEntry"];
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            from: string;
            group: string;
            half: number;
            /** Format: uuid */
            id: string;
            room: string | null;
            /** @enum {string} */
            standing: "open" | "internship" | "closed";
            title: {
                en: string;
                fr: string;
            };
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            to: string;
            trainer: string | null;
            trainerId: string | null;
        };
        OwnHalfDayInput: {
            code: string;
            /** Format: uuid */
            cohortId: string;
            countersignedAt: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            entry: components["schemas"]["AttendanceEntryInput"];
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            from: string;
            group: string;
            half: number;
            /** Format: uuid */
            id: string;
            room: string | null;
            /** @enum {string} */
            standing: "open" | "internship" | "closed";
            title: {
                en: string;
                fr: string;
            };
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            to: string;
            trainer: string | null;
            trainerId: string | null;
        };
        PresenceLine: {
            attestedBy: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            deviceAt: string | null;
            earlyMinutes: number;
            /** Format: uuid */
            enrolmentId: string;
            fileId: string | null;
            half: number;
            /** @enum {string} */
            how: "code" | "offline" | "late" | "paper" | "staff";
            /** Format: uuid */
            id: string;
            lateMinutes: number;
            lineId: string | null;
            provenAt: string | null;
            reason: string | null;
            reasonKind: ("illness" | "justified" | "unjustified" | "forgotten" | "network" | "correction" | "other") | null;
            sessionId: string | null;
            /** @enum {string} */
            state: "present" | "absent" | "withdrawn";
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            statedAt: string;
            /** @enum {string} */
            statedBy: "trainee" | "trainer" | "staff";
        };
        PresenceLineInput: {
            attestedBy: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            deviceAt: string | null;
            earlyMinutes: number;
            /** Format: uuid */
            enrolmentId: string;
            fileId: string | null;
            half: number;
            /** @enum {string} */
            how: "code" | "offline" | "late" | "paper" | "staff";
            /** Format: uuid */
            id: string;
            lateMinutes: number;
            lineId: string | null;
            provenAt: string | null;
            reason: string | null;
            reasonKind: ("illness" | "justified" | "unjustified" | "forgotten" | "network" | "correction" | "other") | null;
            sessionId: string | null;
            /** @enum {string} */
            state: "present" | "absent" | "withdrawn";
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            statedAt: string;
            /** @enum {string} */
            statedBy: "trainee" | "trainer" | "staff";
        };
        Problem: {
            at: string[];
            code: string;
            facts: {
                [key: string]: string | number;
            };
            message: {
                en: string;
                fr: string;
            };
            /** @enum {string} */
            severity: "blocking" | "warning" | "estimate";
        };
        ProblemInput: {
            at: string[];
            code: string;
            facts: {
                [key: string]: string | number;
            };
            message: {
                en: string;
                fr: string;
            };
            /** @enum {string} */
            severity: "blocking" | "warning" | "estimate";
        };
        ProductionAnswer: {
            budgets: ({
                balance: string;
                charges: string;
                lines: {
                    [key: string]: unknown;
                }[];
                products: string;
                /** @enum {string} */
                purpose: "creation" | "exploitation";
            } & {
                [key: string]: unknown;
            })[];
            engagements: {
                contractId: string | null;
                contributions: string;
                cost: string;
                gross: string;
                payslips: {
                    [key: string]: unknown;
                }[];
                positionId: string;
                projected: boolean;
            }[];
            explained?: {
                because: unknown;
                lines: {
                    en: {
                        [key: string]: unknown;
                    }[];
                    fr: {
                        [key: string]: unknown;
                    }[];
                };
                name: string;
                text: {
                    en: string;
                    fr: string;
                };
            };
            hidden: ("pay" | "budget" | "pricing" | "elsewhere")[];
            minima: {
                agreement: string | null;
                day: string | null;
                eventIds: string[];
                gridSince: string | null;
                minimum: string | null;
                minimumWage: string | null;
                paid: string;
                problems: string[];
                termIds: string[];
            }[];
            payrollTaxes: {
                tax: string;
                year: number;
            }[];
            price: {
                breakEven: {
                    bySeries: string;
                    fixed: string;
                    from: number | null;
                    points: {
                        [key: string]: unknown;
                    }[];
                };
                on: string;
                rows: ({
                    costEach: string;
                    performances: number;
                    priceEach: string;
                } & {
                    [key: string]: unknown;
                })[];
            } | null;
            problems: components["schemas"]["Problem"][];
            team: {
                contributions: string;
                cost: string;
                gross: string;
                projected: boolean;
            } | null;
            today: string;
            /** @description For who may not read pay: core’s `AnswerWithoutPay`, from which a browser shows true totals without anybody’s pay */
            withoutPay: {
                [key: string]: unknown;
            } | null;
        };
        ProductionAnswerInput: {
            budgets: ({
                balance: string;
                charges: string;
                lines: {
                    [key: string]: unknown;
                }[];
                products: string;
                /** @enum {string} */
                purpose: "creation" | "exploitation";
            } & {
                [key: string]: unknown;
            })[];
            engagements: {
                contractId: string | null;
                contributions: string;
                cost: string;
                gross: string;
                payslips: {
                    [key: string]: unknown;
                }[];
                positionId: string;
                projected: boolean;
            }[];
            explained?: {
                because: unknown;
                lines: {
                    en: {
                        [key: string]: unknown;
                    }[];
                    fr: {
                        [key: string]: unknown;
                    }[];
                };
                name: string;
                text: {
                    en: string;
                    fr: string;
                };
            };
            hidden: ("pay" | "budget" | "pricing" | "elsewhere")[];
            minima: {
                agreement: string | null;
                day: string | null;
                eventIds: string[];
                gridSince: string | null;
                minimum: string | null;
                minimumWage: string | null;
                paid: string;
                problems: string[];
                termIds: string[];
            }[];
            payrollTaxes: {
                tax: string;
                year: number;
            }[];
            price: {
                breakEven: {
                    bySeries: string;
                    fixed: string;
                    from: number | null;
                    points: {
                        [key: string]: unknown;
                    }[];
                };
                on: string;
                rows: ({
                    costEach: string;
                    performances: number;
                    priceEach: string;
                } & {
                    [key: string]: unknown;
                })[];
            } | null;
            problems: components["schemas"]["ProblemInput"][];
            team: {
                contributions: string;
                cost: string;
                gross: string;
                projected: boolean;
            } | null;
            today: string;
            /** @description For who may not read pay: core’s `AnswerWithoutPay`, from which a browser shows true totals without anybody’s pay */
            withoutPay: {
                [key: string]: unknown;
            } | null;
        };
        ProductionEvent: {
            allDay: boolean;
            calls: components["schemas"]["EventCall"][];
            cancelledCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
            cancelledNote: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            endsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            endsLocal: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
            note: string | null;
            optionExpiresOn: string | null;
            optionRank: number | null;
            phaseId: string | null;
            postponedTo: string | null;
            productionId: string | null;
            seriesId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            startsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            startsLocal: string;
            /** @enum {string} */
            state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
            title: string | null;
            venueId: string | null;
            version: number;
            zone: string;
        };
        ProductionEventInput: {
            allDay: boolean;
            calls: components["schemas"]["EventCallInput"][];
            cancelledCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
            cancelledNote: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            endsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            endsLocal: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
            note: string | null;
            optionExpiresOn: string | null;
            optionRank: number | null;
            phaseId: string | null;
            postponedTo: string | null;
            productionId: string | null;
            seriesId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            startsAt: string;
            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
            startsLocal: string;
            /** @enum {string} */
            state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
            title: string | null;
            venueId: string | null;
            version: number;
            zone: string;
        };
        ProductionFacts: {
            approachCosts: {
                amount: string | null;
                /** @enum {string} */
                component: "travel" | "bed" | "breakfast" | "meal";
                /** Format: uuid */
                id: string;
                note: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                on: string;
                /** @enum {string} */
                payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                /** Format: uuid */
                positionId: string;
                tripId: string | null;
                version: number;
            }[];
            budgets: {
                /** Format: uuid */
                id: string;
                lines: {
                    account: string;
                    /** @enum {string} */
                    certainty: "planned" | "requested" | "confirmed" | "received";
                    /** Format: uuid */
                    id: string;
                    label: string;
                    note: string | null;
                    ownFunds: boolean;
                    phaseId: string | null;
                    quantity: string;
                    sortKey: string;
                    tags: string[];
                    unit: string;
                    unitPrice: string;
                    version: number;
                }[];
                note: string | null;
                /** @description Percent as decimal text */
                overheadRate: string;
                overrides: {
                    amount: string | null;
                    /** Format: uuid */
                    id: string;
                    identity: string;
                    reason: string;
                    version: number;
                }[];
                performances: number | null;
                /** @enum {string} */
                purpose: "creation" | "exploitation";
                version: number;
            }[];
            contracts: {
                cancelledBy: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                cancelledOn: string | null;
                /** @enum {string} */
                channel: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                deductedBefore: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                from: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "cddu" | "fixedTerm" | "openEnded";
                note: string | null;
                overrideReason: string | null;
                personId: string | null;
                /** Format: uuid */
                positionId: string;
                /** Format: uuid */
                productionId: string;
                signedTogether: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                to: string;
                version: number;
                withholdingRate: string | null;
            }[];
            elsewhere: {
                contracts: {
                    cancelledBy: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                    cancelledOn: string | null;
                    /** @enum {string} */
                    channel: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                    deductedBefore: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    from: string;
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "cddu" | "fixedTerm" | "openEnded";
                    note: string | null;
                    overrideReason: string | null;
                    personId: string | null;
                    /** Format: uuid */
                    positionId: string;
                    /** Format: uuid */
                    productionId: string;
                    signedTogether: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    to: string;
                    version: number;
                    withholdingRate: string | null;
                }[];
                events: {
                    allDay: boolean;
                    calls: {
                        breakMinutes: number;
                        /** @enum {string} */
                        category: "artist" | "technician" | "other";
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        from: string;
                        /** Format: uuid */
                        personId: string;
                        role: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        to: string;
                    }[];
                    cancellationCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    endsAt: string;
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                    note: string | null;
                    optionExpires: string | null;
                    optionRank: number | null;
                    phaseId: string | null;
                    postponedTo: string | null;
                    seriesId: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    startsAt: string;
                    /** @enum {string} */
                    state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                    title: string;
                    venueId: string | null;
                    version: number;
                    zone: string;
                }[];
                positions: {
                    /** @enum {string} */
                    category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                    classification: string | null;
                    executive: boolean;
                    holderId: string | null;
                    /** Format: uuid */
                    id: string;
                    onTour: boolean;
                    /** Format: uuid */
                    productionId: string;
                    profession: string;
                    /** @enum {string} */
                    professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                    sortKey: string;
                    title: string;
                    version: number;
                }[];
                terms: {
                    /** @enum {string} */
                    basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                    conditions: {
                        continuous?: boolean;
                        discoveryStage?: boolean;
                        firstPart?: boolean;
                        /** @enum {string} */
                        hourKind?: "normal" | "overtime" | "night";
                        largeVenue?: boolean;
                        pair?: boolean;
                        plateau?: number;
                        smallVenue?: boolean;
                        splitPeriod?: boolean;
                        traineeYear?: 1 | 2;
                    };
                    contractId: string | null;
                    hoursPerUnit: string | null;
                    /** Format: uuid */
                    id: string;
                    minimumKey: string | null;
                    note: string | null;
                    phaseId: string | null;
                    placements: {
                        /** Format: uuid */
                        eventId: string;
                        quantity: string;
                    }[];
                    plannedFrom: string | null;
                    plannedTo: string | null;
                    /** Format: uuid */
                    positionId: string;
                    quantity: string;
                    unitGross: string | null;
                    version: number;
                }[];
            };
            employer: {
                legalForm: ("association" | "company" | "public" | "soleTrader") | null;
                name: string;
            };
            employerTerms: {
                key: string;
                source: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                validFrom: string;
                value: string | number | boolean | null;
            }[];
            events: {
                allDay: boolean;
                calls: {
                    breakMinutes: number;
                    /** @enum {string} */
                    category: "artist" | "technician" | "other";
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    from: string;
                    /** Format: uuid */
                    personId: string;
                    role: string;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    to: string;
                }[];
                cancellationCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                endsAt: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                note: string | null;
                optionExpires: string | null;
                optionRank: number | null;
                phaseId: string | null;
                postponedTo: string | null;
                seriesId: string | null;
                /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                startsAt: string;
                /** @enum {string} */
                state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                title: string;
                venueId: string | null;
                version: number;
                zone: string;
            }[];
            hidden: ("pay" | "budget" | "pricing" | "elsewhere")[];
            holders: {
                /** Format: uuid */
                eventId: string;
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                personId: string;
                /** Format: uuid */
                positionId: string;
                reason: string | null;
                version: number;
            }[];
            payGrid: {
                amount: string;
                minimumKey: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                validFrom: string;
            }[];
            people: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            phases: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                from: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "creation" | "exploitation";
                name: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                to: string;
                version: number;
            }[];
            positions: {
                /** @enum {string} */
                category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                classification: string | null;
                executive: boolean;
                holderId: string | null;
                /** Format: uuid */
                id: string;
                onTour: boolean;
                /** Format: uuid */
                productionId: string;
                profession: string;
                /** @enum {string} */
                professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                sortKey: string;
                title: string;
                version: number;
            }[];
            pricePlan: {
                amortiseCreation: boolean;
                amortiseOver: number | null;
                composition: ("artists" | "technicians" | "consumables" | "administration" | "structure")[];
                consumables: string;
                /** Format: uuid */
                id: string;
                /** @description Percent as decimal text */
                marginRate: string;
                /** @description Percent as decimal text */
                overheadRate: string;
                /** @enum {string} */
                rightsBase: "salePrice" | "expenses";
                /** @description Percent as decimal text */
                rightsRate: string;
                steps: {
                    performances: number;
                    /** @description Euros as decimal text, at most two decimals */
                    unitPrice: string;
                }[];
                /** @enum {string} */
                vat: "show" | "standard" | "none" | "exempt";
                version: number;
            } | null;
            production: {
                archivedAt: string | null;
                audience: string | null;
                /** @enum {string} */
                discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                durationMinutes: number | null;
                /** Format: uuid */
                id: string;
                objectNumber: string | null;
                peopleOnTour: number | null;
                season: string | null;
                /** @enum {string} */
                stage: "project" | "creation" | "exploitation" | "archived";
                synopsis: string | null;
                title: string;
                version: number;
            };
            terms: {
                /** @enum {string} */
                basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                conditions: {
                    continuous?: boolean;
                    discoveryStage?: boolean;
                    firstPart?: boolean;
                    /** @enum {string} */
                    hourKind?: "normal" | "overtime" | "night";
                    largeVenue?: boolean;
                    pair?: boolean;
                    plateau?: number;
                    smallVenue?: boolean;
                    splitPeriod?: boolean;
                    traineeYear?: 1 | 2;
                };
                contractId: string | null;
                hoursPerUnit: string | null;
                /** Format: uuid */
                id: string;
                minimumKey: string | null;
                note: string | null;
                phaseId: string | null;
                placements: {
                    /** Format: uuid */
                    eventId: string;
                    quantity: string;
                }[];
                plannedFrom: string | null;
                plannedTo: string | null;
                /** Format: uuid */
                positionId: string;
                quantity: string;
                unitGross: string | null;
                version: number;
            }[];
            trips: {
                country: string;
                eventId: string | null;
                /** Format: uuid */
                id: string;
                /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                leavesAt: string;
                note: string | null;
                place: string;
                /** Format: uuid */
                positionId: string;
                /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                returnsAt: string;
                version: number;
            }[];
            venues: {
                country: string;
                /** Format: uuid */
                id: string;
                name: string;
                town: string | null;
            }[];
            works: {
                authors: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    personId: string | null;
                    role: string;
                    society: string | null;
                }[];
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                publicDomain: boolean;
                title: string;
                version: number;
            }[];
        };
        ProductionFactsInput: {
            approachCosts: {
                amount: string | null;
                /** @enum {string} */
                component: "travel" | "bed" | "breakfast" | "meal";
                /** Format: uuid */
                id: string;
                note: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                on: string;
                /** @enum {string} */
                payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                /** Format: uuid */
                positionId: string;
                tripId: string | null;
                version: number;
            }[];
            budgets: {
                /** Format: uuid */
                id: string;
                lines: {
                    account: string;
                    /** @enum {string} */
                    certainty: "planned" | "requested" | "confirmed" | "received";
                    /** Format: uuid */
                    id: string;
                    label: string;
                    note: string | null;
                    ownFunds: boolean;
                    phaseId: string | null;
                    quantity: string;
                    sortKey: string;
                    tags: string[];
                    unit: string;
                    unitPrice: string;
                    version: number;
                }[];
                note: string | null;
                /** @description Percent as decimal text */
                overheadRate: string;
                overrides: {
                    amount: string | null;
                    /** Format: uuid */
                    id: string;
                    identity: string;
                    reason: string;
                    version: number;
                }[];
                performances: number | null;
                /** @enum {string} */
                purpose: "creation" | "exploitation";
                version: number;
            }[];
            contracts: {
                cancelledBy: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                cancelledOn: string | null;
                /** @enum {string} */
                channel: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                deductedBefore: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                from: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "cddu" | "fixedTerm" | "openEnded";
                note: string | null;
                overrideReason: string | null;
                personId: string | null;
                /** Format: uuid */
                positionId: string;
                /** Format: uuid */
                productionId: string;
                signedTogether: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                to: string;
                version: number;
                withholdingRate: string | null;
            }[];
            elsewhere: {
                contracts: {
                    cancelledBy: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                    cancelledOn: string | null;
                    /** @enum {string} */
                    channel: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                    deductedBefore: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    from: string;
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "cddu" | "fixedTerm" | "openEnded";
                    note: string | null;
                    overrideReason: string | null;
                    personId: string | null;
                    /** Format: uuid */
                    positionId: string;
                    /** Format: uuid */
                    productionId: string;
                    signedTogether: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    to: string;
                    version: number;
                    withholdingRate: string | null;
                }[];
                events: {
                    allDay: boolean;
                    calls: {
                        breakMinutes: number;
                        /** @enum {string} */
                        category: "artist" | "technician" | "other";
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        from: string;
                        /** Format: uuid */
                        personId: string;
                        role: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        to: string;
                    }[];
                    cancellationCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    endsAt: string;
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                    note: string | null;
                    optionExpires: string | null;
                    optionRank: number | null;
                    phaseId: string | null;
                    postponedTo: string | null;
                    seriesId: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    startsAt: string;
                    /** @enum {string} */
                    state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                    title: string;
                    venueId: string | null;
                    version: number;
                    zone: string;
                }[];
                positions: {
                    /** @enum {string} */
                    category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                    classification: string | null;
                    executive: boolean;
                    holderId: string | null;
                    /** Format: uuid */
                    id: string;
                    onTour: boolean;
                    /** Format: uuid */
                    productionId: string;
                    profession: string;
                    /** @enum {string} */
                    professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                    sortKey: string;
                    title: string;
                    version: number;
                }[];
                terms: {
                    /** @enum {string} */
                    basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                    conditions: {
                        continuous?: boolean;
                        discoveryStage?: boolean;
                        firstPart?: boolean;
                        /** @enum {string} */
                        hourKind?: "normal" | "overtime" | "night";
                        largeVenue?: boolean;
                        pair?: boolean;
                        plateau?: number;
                        smallVenue?: boolean;
                        splitPeriod?: boolean;
                        traineeYear?: 1 | 2;
                    };
                    contractId: string | null;
                    hoursPerUnit: string | null;
                    /** Format: uuid */
                    id: string;
                    minimumKey: string | null;
                    note: string | null;
                    phaseId: string | null;
                    placements: {
                        /** Format: uuid */
                        eventId: string;
                        quantity: string;
                    }[];
                    plannedFrom: string | null;
                    plannedTo: string | null;
                    /** Format: uuid */
                    positionId: string;
                    quantity: string;
                    unitGross: string | null;
                    version: number;
                }[];
            };
            employer: {
                legalForm: ("association" | "company" | "public" | "soleTrader") | null;
                name: string;
            };
            employerTerms: {
                key: string;
                source: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                validFrom: string;
                value: string | number | boolean | null;
            }[];
            events: {
                allDay: boolean;
                calls: {
                    breakMinutes: number;
                    /** @enum {string} */
                    category: "artist" | "technician" | "other";
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    from: string;
                    /** Format: uuid */
                    personId: string;
                    role: string;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    to: string;
                }[];
                cancellationCause: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                endsAt: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                note: string | null;
                optionExpires: string | null;
                optionRank: number | null;
                phaseId: string | null;
                postponedTo: string | null;
                seriesId: string | null;
                /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                startsAt: string;
                /** @enum {string} */
                state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                title: string;
                venueId: string | null;
                version: number;
                zone: string;
            }[];
            hidden: ("pay" | "budget" | "pricing" | "elsewhere")[];
            holders: {
                /** Format: uuid */
                eventId: string;
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                personId: string;
                /** Format: uuid */
                positionId: string;
                reason: string | null;
                version: number;
            }[];
            payGrid: {
                amount: string;
                minimumKey: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                validFrom: string;
            }[];
            people: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            phases: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                from: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "creation" | "exploitation";
                name: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                to: string;
                version: number;
            }[];
            positions: {
                /** @enum {string} */
                category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                classification: string | null;
                executive: boolean;
                holderId: string | null;
                /** Format: uuid */
                id: string;
                onTour: boolean;
                /** Format: uuid */
                productionId: string;
                profession: string;
                /** @enum {string} */
                professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                sortKey: string;
                title: string;
                version: number;
            }[];
            pricePlan: {
                amortiseCreation: boolean;
                amortiseOver: number | null;
                composition: ("artists" | "technicians" | "consumables" | "administration" | "structure")[];
                consumables: string;
                /** Format: uuid */
                id: string;
                /** @description Percent as decimal text */
                marginRate: string;
                /** @description Percent as decimal text */
                overheadRate: string;
                /** @enum {string} */
                rightsBase: "salePrice" | "expenses";
                /** @description Percent as decimal text */
                rightsRate: string;
                steps: {
                    performances: number;
                    /** @description Euros as decimal text, at most two decimals */
                    unitPrice: string;
                }[];
                /** @enum {string} */
                vat: "show" | "standard" | "none" | "exempt";
                version: number;
            } | null;
            production: {
                archivedAt: string | null;
                audience: string | null;
                /** @enum {string} */
                discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                durationMinutes: number | null;
                /** Format: uuid */
                id: string;
                objectNumber: string | null;
                peopleOnTour: number | null;
                season: string | null;
                /** @enum {string} */
                stage: "project" | "creation" | "exploitation" | "archived";
                synopsis: string | null;
                title: string;
                version: number;
            };
            terms: {
                /** @enum {string} */
                basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                conditions: {
                    continuous?: boolean;
                    discoveryStage?: boolean;
                    firstPart?: boolean;
                    /** @enum {string} */
                    hourKind?: "normal" | "overtime" | "night";
                    largeVenue?: boolean;
                    pair?: boolean;
                    plateau?: number;
                    smallVenue?: boolean;
                    splitPeriod?: boolean;
                    traineeYear?: 1 | 2;
                };
                contractId: string | null;
                hoursPerUnit: string | null;
                /** Format: uuid */
                id: string;
                minimumKey: string | null;
                note: string | null;
                phaseId: string | null;
                placements: {
                    /** Format: uuid */
                    eventId: string;
                    quantity: string;
                }[];
                plannedFrom: string | null;
                plannedTo: string | null;
                /** Format: uuid */
                positionId: string;
                quantity: string;
                unitGross: string | null;
                version: number;
            }[];
            trips: {
                country: string;
                eventId: string | null;
                /** Format: uuid */
                id: string;
                /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                leavesAt: string;
                note: string | null;
                place: string;
                /** Format: uuid */
                positionId: string;
                /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                returnsAt: string;
                version: number;
            }[];
            venues: {
                country: string;
                /** Format: uuid */
                id: string;
                name: string;
                town: string | null;
            }[];
            works: {
                authors: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    personId: string | null;
                    role: string;
                    society: string | null;
                }[];
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                publicDomain: boolean;
                title: string;
                version: number;
            }[];
        };
        TaughtSession: {
            code: string;
            /** Format: uuid */
            cohortId: string;
            countersignedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            countersignFrom: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            from: string;
            group: string;
            half: number;
            /** Format: uuid */
            id: string;
            room: string | null;
            /** @enum {string} */
            standing: "open" | "internship" | "closed";
            title: {
                en: string;
                fr: string;
            };
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            to: string;
            trainees: {
                attested: boolean;
                corrected: boolean;
                countersignedAt: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                day: string;
                doneMinutes: number;
                earlyMinutes: number;
                /** Format: uuid */
                enrolmentId: string;
                expectedMinutes: number;
                fileId: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601
                 */
                from: string;
                half: number;
                lateMinutes: number;
                lines: number;
                name: string;
                problems: components["schemas"]["Problem"][];
                reason: string | null;
                reasonKind: ("illness" | "justified" | "unjustified" | "forgotten" | "network" | "correction" | "other") | null;
                sessionIds: string[];
                signature: components["schemas"]["PresenceLine"] | null;
                /** @enum {string} */
                state: "expected" | "unsigned" | "toAttest" | "signed" | "present" | "absent";
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601
                 */
                to: string;
            }[];
            trainer: string | null;
            trainerId: string | null;
        };
        TaughtSessionInput: {
            code: string;
            /** Format: uuid */
            cohortId: string;
            countersignedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            countersignFrom: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
             */
            day: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            from: string;
            group: string;
            half: number;
            /** Format: uuid */
            id: string;
            room: string | null;
            /** @enum {string} */
            standing: "open" | "internship" | "closed";
            title: {
                en: string;
                fr: string;
            };
            /**
             * Format: date-time
             * @description An instant, ISO 8601
             */
            to: string;
            trainees: {
                attested: boolean;
                corrected: boolean;
                countersignedAt: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                 */
                day: string;
                doneMinutes: number;
                earlyMinutes: number;
                /** Format: uuid */
                enrolmentId: string;
                expectedMinutes: number;
                fileId: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601
                 */
                from: string;
                half: number;
                lateMinutes: number;
                lines: number;
                name: string;
                problems: components["schemas"]["ProblemInput"][];
                reason: string | null;
                reasonKind: ("illness" | "justified" | "unjustified" | "forgotten" | "network" | "correction" | "other") | null;
                sessionIds: string[];
                signature: components["schemas"]["PresenceLineInput"] | null;
                /** @enum {string} */
                state: "expected" | "unsigned" | "toAttest" | "signed" | "present" | "absent";
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601
                 */
                to: string;
            }[];
            trainer: string | null;
            trainerId: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "sign-in.link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secondFactor: boolean;
                    };
                };
            };
        };
    };
    "sign-in.ask-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mail: boolean;
                    };
                };
            };
        };
    };
    "sign-in.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "sign-in.ask-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mail: boolean;
                    };
                };
            };
        };
    };
    "sign-in.password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                    /** @default true */
                    remember?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secondFactor: boolean;
                    };
                };
            };
        };
    };
    "sign-in.out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "sign-in.second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                } | {
                    backupCode: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "organisations.demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                    };
                };
            };
        };
    };
    "first-start.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    demo?: boolean;
                    /** Format: email */
                    email: string;
                    name: string;
                    organisation: {
                        /**
                         * @default company
                         * @enum {string}
                         */
                        kind?: "company" | "school" | "both";
                        name: string;
                        slug?: string;
                    };
                    password: string;
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: string | null;
                        slug: string;
                    };
                };
            };
        };
    };
    "first-start.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        works: boolean;
                    };
                };
            };
        };
    };
    "invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    password?: string;
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                    };
                };
            };
        };
    };
    "invitations.look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        forYou: boolean;
                        hasAccount: boolean;
                        organisation: string;
                        /** @enum {string} */
                        role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
                        scope: {
                            /** @enum {string} */
                            kind: "organisation";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "production";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "cohort";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "application";
                        };
                        signedIn: boolean;
                    };
                };
            };
        };
    };
    "me.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            email: string;
                            hasPassword: boolean;
                            id: string;
                            name: string;
                            twoFactor: boolean;
                        };
                        organisations: {
                            grants: components["schemas"]["Grant"][];
                            memberId: string;
                            name: string;
                            slug: string;
                        }[];
                    };
                };
            };
        };
    };
    "me.rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "me.password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current?: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "me.sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            createdAt: string;
                            current: boolean;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            expiresAt: string;
                            id: string;
                            program: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            usedAt: string;
                        }[];
                    };
                };
            };
        };
    };
    "me.end-session": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "me.end-other-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
        };
    };
    "two-factor.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        backupCodes: string[];
                        uri: string;
                    };
                };
            };
        };
    };
    "two-factor.backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        backupCodes: string[];
                    };
                };
            };
        };
    };
    "two-factor.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "two-factor.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "application.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: string | boolean | null;
                        };
                        call: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            cohort: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            meetings: {
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                online: boolean;
                                placesLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                startsAt: string;
                                venue: string | null;
                            }[];
                            nextCallNote: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            organisation: string;
                            pools: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                statuses: string[];
                            }[];
                            programme: {
                                en: string;
                                fr: string;
                            };
                            questions: {
                                code: string;
                                hint?: {
                                    en: string;
                                    fr: string;
                                } | null;
                                /** @enum {string} */
                                kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                                most?: number | null;
                                options?: {
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                    value: string;
                                }[];
                                required: boolean;
                                routes?: string[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            routes: {
                                code: string;
                                derogation: boolean;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                pieces: {
                                    code: string;
                                    hint: {
                                        en: string | null;
                                        fr: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    mostFiles: number;
                                    oneOf: string | null;
                                    required: boolean;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                prerequisites: {
                                    /** @enum {string} */
                                    kind: "level" | "experience" | "other";
                                    level: number | null;
                                    months: number | null;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            sealed: boolean;
                            /** @enum {string} */
                            state: "upcoming" | "open" | "closed";
                            tracks: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            zone: string;
                        };
                        complete: boolean;
                        done: number;
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        missing: components["schemas"]["Problem"][];
                        need: string | null;
                        needed: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        number: number | null;
                        phone: string | null;
                        pieces: {
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                /** @enum {string} */
                                scanned: "unscanned" | "clean";
                                sha256: string;
                                size: number;
                            }[];
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /** Format: uuid */
                            requiredPieceId: string;
                            /** @enum {string} */
                            state: "received" | "legible" | "askedAgain" | "replaced";
                        }[];
                        poolId: string | null;
                        routeId: string | null;
                        scans: boolean;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
                        status: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                        submittedAt: string | null;
                        submittedHash: string | null;
                        trackId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "application.save": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                applicationId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers?: {
                        [key: string]: string | boolean | null;
                    };
                    familyName?: string;
                    givenName?: string;
                    /** @enum {string} */
                    locale?: "fr" | "en";
                    need?: string | null;
                    phone?: string | null;
                    poolId?: string | null;
                    routeId?: string | null;
                    status?: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                    trackId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: string | boolean | null;
                        };
                        call: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            cohort: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            meetings: {
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                online: boolean;
                                placesLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                startsAt: string;
                                venue: string | null;
                            }[];
                            nextCallNote: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            organisation: string;
                            pools: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                statuses: string[];
                            }[];
                            programme: {
                                en: string;
                                fr: string;
                            };
                            questions: {
                                code: string;
                                hint?: {
                                    en: string;
                                    fr: string;
                                } | null;
                                /** @enum {string} */
                                kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                                most?: number | null;
                                options?: {
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                    value: string;
                                }[];
                                required: boolean;
                                routes?: string[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            routes: {
                                code: string;
                                derogation: boolean;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                pieces: {
                                    code: string;
                                    hint: {
                                        en: string | null;
                                        fr: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    mostFiles: number;
                                    oneOf: string | null;
                                    required: boolean;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                prerequisites: {
                                    /** @enum {string} */
                                    kind: "level" | "experience" | "other";
                                    level: number | null;
                                    months: number | null;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            sealed: boolean;
                            /** @enum {string} */
                            state: "upcoming" | "open" | "closed";
                            tracks: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            zone: string;
                        };
                        complete: boolean;
                        done: number;
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        missing: components["schemas"]["Problem"][];
                        need: string | null;
                        needed: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        number: number | null;
                        phone: string | null;
                        pieces: {
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                /** @enum {string} */
                                scanned: "unscanned" | "clean";
                                sha256: string;
                                size: number;
                            }[];
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /** Format: uuid */
                            requiredPieceId: string;
                            /** @enum {string} */
                            state: "received" | "legible" | "askedAgain" | "replaced";
                        }[];
                        poolId: string | null;
                        routeId: string | null;
                        scans: boolean;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
                        status: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                        submittedAt: string | null;
                        submittedHash: string | null;
                        trackId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "documents.list-of-application": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FrozenDocument"][];
                    };
                };
            };
        };
    };
    "documents.content-of-application": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The bytes of a frozen document of one’s own application */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "application.everything": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description All that the applicant wrote and sent, as a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "application.files.put": {
        parameters: {
            query: {
                name: string;
                requiredPieceId: string;
            };
            header?: never;
            path: {
                applicationId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: string | boolean | null;
                        };
                        call: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            cohort: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            meetings: {
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                online: boolean;
                                placesLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                startsAt: string;
                                venue: string | null;
                            }[];
                            nextCallNote: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            organisation: string;
                            pools: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                statuses: string[];
                            }[];
                            programme: {
                                en: string;
                                fr: string;
                            };
                            questions: {
                                code: string;
                                hint?: {
                                    en: string;
                                    fr: string;
                                } | null;
                                /** @enum {string} */
                                kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                                most?: number | null;
                                options?: {
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                    value: string;
                                }[];
                                required: boolean;
                                routes?: string[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            routes: {
                                code: string;
                                derogation: boolean;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                pieces: {
                                    code: string;
                                    hint: {
                                        en: string | null;
                                        fr: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    mostFiles: number;
                                    oneOf: string | null;
                                    required: boolean;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                prerequisites: {
                                    /** @enum {string} */
                                    kind: "level" | "experience" | "other";
                                    level: number | null;
                                    months: number | null;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            sealed: boolean;
                            /** @enum {string} */
                            state: "upcoming" | "open" | "closed";
                            tracks: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            zone: string;
                        };
                        complete: boolean;
                        done: number;
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        missing: components["schemas"]["Problem"][];
                        need: string | null;
                        needed: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        number: number | null;
                        phone: string | null;
                        pieces: {
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                /** @enum {string} */
                                scanned: "unscanned" | "clean";
                                sha256: string;
                                size: number;
                            }[];
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /** Format: uuid */
                            requiredPieceId: string;
                            /** @enum {string} */
                            state: "received" | "legible" | "askedAgain" | "replaced";
                        }[];
                        poolId: string | null;
                        routeId: string | null;
                        scans: boolean;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
                        status: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                        submittedAt: string | null;
                        submittedHash: string | null;
                        trackId: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: string | boolean | null;
                        };
                        call: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            cohort: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            meetings: {
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                online: boolean;
                                placesLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                startsAt: string;
                                venue: string | null;
                            }[];
                            nextCallNote: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            organisation: string;
                            pools: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                statuses: string[];
                            }[];
                            programme: {
                                en: string;
                                fr: string;
                            };
                            questions: {
                                code: string;
                                hint?: {
                                    en: string;
                                    fr: string;
                                } | null;
                                /** @enum {string} */
                                kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                                most?: number | null;
                                options?: {
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                    value: string;
                                }[];
                                required: boolean;
                                routes?: string[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            routes: {
                                code: string;
                                derogation: boolean;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                pieces: {
                                    code: string;
                                    hint: {
                                        en: string | null;
                                        fr: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    mostFiles: number;
                                    oneOf: string | null;
                                    required: boolean;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                prerequisites: {
                                    /** @enum {string} */
                                    kind: "level" | "experience" | "other";
                                    level: number | null;
                                    months: number | null;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            sealed: boolean;
                            /** @enum {string} */
                            state: "upcoming" | "open" | "closed";
                            tracks: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            zone: string;
                        };
                        complete: boolean;
                        done: number;
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        missing: components["schemas"]["Problem"][];
                        need: string | null;
                        needed: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        number: number | null;
                        phone: string | null;
                        pieces: {
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                /** @enum {string} */
                                scanned: "unscanned" | "clean";
                                sha256: string;
                                size: number;
                            }[];
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /** Format: uuid */
                            requiredPieceId: string;
                            /** @enum {string} */
                            state: "received" | "legible" | "askedAgain" | "replaced";
                        }[];
                        poolId: string | null;
                        routeId: string | null;
                        scans: boolean;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
                        status: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                        submittedAt: string | null;
                        submittedHash: string | null;
                        trackId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "application.files.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: string | boolean | null;
                        };
                        call: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            cohort: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            meetings: {
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                online: boolean;
                                placesLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                startsAt: string;
                                venue: string | null;
                            }[];
                            nextCallNote: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            organisation: string;
                            pools: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                statuses: string[];
                            }[];
                            programme: {
                                en: string;
                                fr: string;
                            };
                            questions: {
                                code: string;
                                hint?: {
                                    en: string;
                                    fr: string;
                                } | null;
                                /** @enum {string} */
                                kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                                most?: number | null;
                                options?: {
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                    value: string;
                                }[];
                                required: boolean;
                                routes?: string[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            routes: {
                                code: string;
                                derogation: boolean;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                pieces: {
                                    code: string;
                                    hint: {
                                        en: string | null;
                                        fr: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    mostFiles: number;
                                    oneOf: string | null;
                                    required: boolean;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                prerequisites: {
                                    /** @enum {string} */
                                    kind: "level" | "experience" | "other";
                                    level: number | null;
                                    months: number | null;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            sealed: boolean;
                            /** @enum {string} */
                            state: "upcoming" | "open" | "closed";
                            tracks: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            zone: string;
                        };
                        complete: boolean;
                        done: number;
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        missing: components["schemas"]["Problem"][];
                        need: string | null;
                        needed: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        number: number | null;
                        phone: string | null;
                        pieces: {
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                /** @enum {string} */
                                scanned: "unscanned" | "clean";
                                sha256: string;
                                size: number;
                            }[];
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /** Format: uuid */
                            requiredPieceId: string;
                            /** @enum {string} */
                            state: "received" | "legible" | "askedAgain" | "replaced";
                        }[];
                        poolId: string | null;
                        routeId: string | null;
                        scans: boolean;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
                        status: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                        submittedAt: string | null;
                        submittedHash: string | null;
                        trackId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "application.files.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The bytes of a document that the applicant sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "application.receipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The receipt of a submitted application, as a PDF made once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "application.submission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the application said when it was submitted: the text whose SHA-256 stands on the receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "application.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Submits although something is missing, which can be added until the closing
                     * @default false
                     */
                    incomplete?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: string | boolean | null;
                        };
                        call: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            cohort: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            meetings: {
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                online: boolean;
                                placesLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                startsAt: string;
                                venue: string | null;
                            }[];
                            nextCallNote: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            organisation: string;
                            pools: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                statuses: string[];
                            }[];
                            programme: {
                                en: string;
                                fr: string;
                            };
                            questions: {
                                code: string;
                                hint?: {
                                    en: string;
                                    fr: string;
                                } | null;
                                /** @enum {string} */
                                kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                                most?: number | null;
                                options?: {
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                    value: string;
                                }[];
                                required: boolean;
                                routes?: string[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            routes: {
                                code: string;
                                derogation: boolean;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                pieces: {
                                    code: string;
                                    hint: {
                                        en: string | null;
                                        fr: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    mostFiles: number;
                                    oneOf: string | null;
                                    required: boolean;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                prerequisites: {
                                    /** @enum {string} */
                                    kind: "level" | "experience" | "other";
                                    level: number | null;
                                    months: number | null;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            sealed: boolean;
                            /** @enum {string} */
                            state: "upcoming" | "open" | "closed";
                            tracks: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            zone: string;
                        };
                        complete: boolean;
                        done: number;
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        missing: components["schemas"]["Problem"][];
                        need: string | null;
                        needed: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        number: number | null;
                        phone: string | null;
                        pieces: {
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                /** @enum {string} */
                                scanned: "unscanned" | "clean";
                                sha256: string;
                                size: number;
                            }[];
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /** Format: uuid */
                            requiredPieceId: string;
                            /** @enum {string} */
                            state: "received" | "legible" | "askedAgain" | "replaced";
                        }[];
                        poolId: string | null;
                        routeId: string | null;
                        scans: boolean;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
                        status: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                        submittedAt: string | null;
                        submittedHash: string | null;
                        trackId: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: string | boolean | null;
                        };
                        call: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            cohort: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            meetings: {
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                online: boolean;
                                placesLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                startsAt: string;
                                venue: string | null;
                            }[];
                            nextCallNote: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            organisation: string;
                            pools: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                statuses: string[];
                            }[];
                            programme: {
                                en: string;
                                fr: string;
                            };
                            questions: {
                                code: string;
                                hint?: {
                                    en: string;
                                    fr: string;
                                } | null;
                                /** @enum {string} */
                                kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                                most?: number | null;
                                options?: {
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                    value: string;
                                }[];
                                required: boolean;
                                routes?: string[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            routes: {
                                code: string;
                                derogation: boolean;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                pieces: {
                                    code: string;
                                    hint: {
                                        en: string | null;
                                        fr: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    mostFiles: number;
                                    oneOf: string | null;
                                    required: boolean;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                prerequisites: {
                                    /** @enum {string} */
                                    kind: "level" | "experience" | "other";
                                    level: number | null;
                                    months: number | null;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            sealed: boolean;
                            /** @enum {string} */
                            state: "upcoming" | "open" | "closed";
                            tracks: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            zone: string;
                        };
                        complete: boolean;
                        done: number;
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        missing: components["schemas"]["Problem"][];
                        need: string | null;
                        needed: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        number: number | null;
                        phone: string | null;
                        pieces: {
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                /** @enum {string} */
                                scanned: "unscanned" | "clean";
                                sha256: string;
                                size: number;
                            }[];
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /** Format: uuid */
                            requiredPieceId: string;
                            /** @enum {string} */
                            state: "received" | "legible" | "askedAgain" | "replaced";
                        }[];
                        poolId: string | null;
                        routeId: string | null;
                        scans: boolean;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
                        status: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                        submittedAt: string | null;
                        submittedHash: string | null;
                        trackId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "application.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: string | boolean | null;
                        };
                        call: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            cohort: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            meetings: {
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                online: boolean;
                                placesLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                startsAt: string;
                                venue: string | null;
                            }[];
                            nextCallNote: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            organisation: string;
                            pools: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                statuses: string[];
                            }[];
                            programme: {
                                en: string;
                                fr: string;
                            };
                            questions: {
                                code: string;
                                hint?: {
                                    en: string;
                                    fr: string;
                                } | null;
                                /** @enum {string} */
                                kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                                most?: number | null;
                                options?: {
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                    value: string;
                                }[];
                                required: boolean;
                                routes?: string[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            routes: {
                                code: string;
                                derogation: boolean;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                pieces: {
                                    code: string;
                                    hint: {
                                        en: string | null;
                                        fr: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    mostFiles: number;
                                    oneOf: string | null;
                                    required: boolean;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                prerequisites: {
                                    /** @enum {string} */
                                    kind: "level" | "experience" | "other";
                                    level: number | null;
                                    months: number | null;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            sealed: boolean;
                            /** @enum {string} */
                            state: "upcoming" | "open" | "closed";
                            tracks: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            zone: string;
                        };
                        complete: boolean;
                        done: number;
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        missing: components["schemas"]["Problem"][];
                        need: string | null;
                        needed: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        number: number | null;
                        phone: string | null;
                        pieces: {
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                /** @enum {string} */
                                scanned: "unscanned" | "clean";
                                sha256: string;
                                size: number;
                            }[];
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /** Format: uuid */
                            requiredPieceId: string;
                            /** @enum {string} */
                            state: "received" | "legible" | "askedAgain" | "replaced";
                        }[];
                        poolId: string | null;
                        routeId: string | null;
                        scans: boolean;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
                        status: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                        submittedAt: string | null;
                        submittedHash: string | null;
                        trackId: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: string | boolean | null;
                        };
                        call: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            cohort: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            meetings: {
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                online: boolean;
                                placesLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                startsAt: string;
                                venue: string | null;
                            }[];
                            nextCallNote: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            organisation: string;
                            pools: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                statuses: string[];
                            }[];
                            programme: {
                                en: string;
                                fr: string;
                            };
                            questions: {
                                code: string;
                                hint?: {
                                    en: string;
                                    fr: string;
                                } | null;
                                /** @enum {string} */
                                kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                                most?: number | null;
                                options?: {
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                    value: string;
                                }[];
                                required: boolean;
                                routes?: string[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            routes: {
                                code: string;
                                derogation: boolean;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                pieces: {
                                    code: string;
                                    hint: {
                                        en: string | null;
                                        fr: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    mostFiles: number;
                                    oneOf: string | null;
                                    required: boolean;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                prerequisites: {
                                    /** @enum {string} */
                                    kind: "level" | "experience" | "other";
                                    level: number | null;
                                    months: number | null;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            sealed: boolean;
                            /** @enum {string} */
                            state: "upcoming" | "open" | "closed";
                            tracks: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            zone: string;
                        };
                        complete: boolean;
                        done: number;
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        missing: components["schemas"]["Problem"][];
                        need: string | null;
                        needed: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        number: number | null;
                        phone: string | null;
                        pieces: {
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                /** @enum {string} */
                                scanned: "unscanned" | "clean";
                                sha256: string;
                                size: number;
                            }[];
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /** Format: uuid */
                            requiredPieceId: string;
                            /** @enum {string} */
                            state: "received" | "legible" | "askedAgain" | "replaced";
                        }[];
                        poolId: string | null;
                        routeId: string | null;
                        scans: boolean;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
                        status: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                        submittedAt: string | null;
                        submittedHash: string | null;
                        trackId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "attendance.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cohorts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @description Half-days to sign; null for who is no trainee */
                        mine: components["schemas"]["OwnHalfDay"][] | null;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        organisation: string;
                        /** @description Sessions to countersign; null for who is no trainer */
                        taught: components["schemas"]["TaughtSession"][] | null;
                        timeZone: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        today: string;
                    };
                };
            };
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                /** @description The `next` of the page before */
                after?: string;
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                from?: string;
                limit?: number;
                person?: string;
                production?: string;
                subject?: string;
                subjectKind?: string;
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                to?: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            action: string;
                            actor: {
                                id: string | null;
                                label: string;
                            };
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            at: string;
                            changes: {
                                after?: string | number | boolean | null | unknown[] | {
                                    [key: string]: unknown;
                                };
                                before?: string | number | boolean | null | unknown[] | {
                                    [key: string]: unknown;
                                };
                                field: string;
                                /** @enum {string} */
                                values: "told" | "unkept" | "erased";
                            }[];
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            production: string | null;
                            subject: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                label: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "audit.export": {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                format?: "csv" | "json";
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                from?: string;
                person?: string;
                production?: string;
                subject?: string;
                subjectKind?: string;
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                to?: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The same as a file, CSV or JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/csv": string;
                };
            };
        };
    };
    "budgets.simulate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        /** @description The contract of the command `filage budget` */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balance: string;
                        charges: string;
                        lines: {
                            [key: string]: unknown;
                        }[];
                        problems: components["schemas"]["Problem"][];
                        products: string;
                        /** @enum {string} */
                        purpose: "creation" | "exploitation";
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balance: string;
                        charges: string;
                        lines: {
                            [key: string]: unknown;
                        }[];
                        problems: components["schemas"]["Problem"][];
                        products: string;
                        /** @enum {string} */
                        purpose: "creation" | "exploitation";
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "calendar.problems": {
        parameters: {
            query: {
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                from: string;
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                to: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        problems: components["schemas"]["Problem"][];
                    };
                };
            };
        };
    };
    "calendars.simulate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        /** @description The contract of the command `filage calendar` */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        centre: {
                            closed: number;
                            days: number;
                            holidays: string[];
                            hours: string;
                            needed: string;
                            neededDays: number;
                            slackDays: number;
                            weekdays: number;
                        };
                        internship: {
                            closed: number;
                            days: number;
                            holidays: string[];
                            hours: string;
                            needed: string;
                            neededDays: number;
                            slackDays: number;
                            weekdays: number;
                        };
                        problems: components["schemas"]["Problem"][];
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        centre: {
                            closed: number;
                            days: number;
                            holidays: string[];
                            hours: string;
                            needed: string;
                            neededDays: number;
                            slackDays: number;
                            weekdays: number;
                        };
                        internship: {
                            closed: number;
                            days: number;
                            holidays: string[];
                            hours: string;
                            needed: string;
                            neededDays: number;
                            slackDays: number;
                            weekdays: number;
                        };
                        problems: components["schemas"]["Problem"][];
                    };
                };
            };
        };
    };
    "cohorts.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                archived?: "true" | "false";
                limit?: number;
                programmeId?: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            endsOn: string | null;
                            enrolled: number;
                            /** @description [["09:00","13:00"],["14:00","17:00"]] */
                            halfDays: [
                                string,
                                string
                            ][];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            note: string | null;
                            places: number;
                            programme: {
                                en: string;
                                fr: string;
                            };
                            /** Format: uuid */
                            programmeId: string;
                            roomId: string | null;
                            startsOn: string | null;
                            /** @enum {string} */
                            state: "preparing" | "recruiting" | "running" | "ended" | "archived";
                            venueId: string | null;
                            version: number;
                            /** Format: uuid */
                            versionId: string;
                            versionNumber: number;
                            /** @description ISO days of the week, 1 to 7, in order */
                            weekdays: number[];
                            /** @enum {string} */
                            zone: "FR" | "FR-57" | "FR-67" | "FR-68" | "FR-971" | "FR-972" | "FR-973" | "FR-974" | "FR-975" | "FR-976" | "FR-977" | "FR-978" | "FR-986" | "FR-987" | "FR-988";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "cohorts.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endsOn: string | null;
                        enrolled: number;
                        /** @description [["09:00","13:00"],["14:00","17:00"]] */
                        halfDays: [
                            string,
                            string
                        ][];
                        /** Format: uuid */
                        id: string;
                        name: string;
                        note: string | null;
                        places: number;
                        programme: {
                            en: string;
                            fr: string;
                        };
                        /** Format: uuid */
                        programmeId: string;
                        roomId: string | null;
                        startsOn: string | null;
                        /** @enum {string} */
                        state: "preparing" | "recruiting" | "running" | "ended" | "archived";
                        venueId: string | null;
                        version: number;
                        /** Format: uuid */
                        versionId: string;
                        versionNumber: number;
                        /** @description ISO days of the week, 1 to 7, in order */
                        weekdays: number[];
                        /** @enum {string} */
                        zone: "FR" | "FR-57" | "FR-67" | "FR-68" | "FR-971" | "FR-972" | "FR-973" | "FR-974" | "FR-975" | "FR-976" | "FR-977" | "FR-978" | "FR-986" | "FR-987" | "FR-988";
                    };
                };
            };
        };
    };
    "cohorts.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description [["09:00","13:00"],["14:00","17:00"]] */
                    halfDays?: [
                        string,
                        string
                    ][];
                    name: string;
                    note?: string | null;
                    roomId?: string | null;
                    /** @enum {string} */
                    state?: "preparing" | "recruiting" | "running" | "ended" | "archived";
                    venueId?: string | null;
                    /** Format: uuid */
                    versionId: string;
                    /** @description ISO days of the week, 1 to 7, in order */
                    weekdays?: number[];
                    /** @enum {string} */
                    zone?: "FR" | "FR-57" | "FR-67" | "FR-68" | "FR-971" | "FR-972" | "FR-973" | "FR-974" | "FR-975" | "FR-976" | "FR-977" | "FR-978" | "FR-986" | "FR-987" | "FR-988";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endsOn: string | null;
                        enrolled: number;
                        /** @description [["09:00","13:00"],["14:00","17:00"]] */
                        halfDays: [
                            string,
                            string
                        ][];
                        /** Format: uuid */
                        id: string;
                        name: string;
                        note: string | null;
                        places: number;
                        programme: {
                            en: string;
                            fr: string;
                        };
                        /** Format: uuid */
                        programmeId: string;
                        roomId: string | null;
                        startsOn: string | null;
                        /** @enum {string} */
                        state: "preparing" | "recruiting" | "running" | "ended" | "archived";
                        venueId: string | null;
                        version: number;
                        /** Format: uuid */
                        versionId: string;
                        versionNumber: number;
                        /** @description ISO days of the week, 1 to 7, in order */
                        weekdays: number[];
                        /** @enum {string} */
                        zone: "FR" | "FR-57" | "FR-67" | "FR-68" | "FR-971" | "FR-972" | "FR-973" | "FR-974" | "FR-975" | "FR-976" | "FR-977" | "FR-978" | "FR-986" | "FR-987" | "FR-988";
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endsOn: string | null;
                        enrolled: number;
                        /** @description [["09:00","13:00"],["14:00","17:00"]] */
                        halfDays: [
                            string,
                            string
                        ][];
                        /** Format: uuid */
                        id: string;
                        name: string;
                        note: string | null;
                        places: number;
                        programme: {
                            en: string;
                            fr: string;
                        };
                        /** Format: uuid */
                        programmeId: string;
                        roomId: string | null;
                        startsOn: string | null;
                        /** @enum {string} */
                        state: "preparing" | "recruiting" | "running" | "ended" | "archived";
                        venueId: string | null;
                        version: number;
                        /** Format: uuid */
                        versionId: string;
                        versionNumber: number;
                        /** @description ISO days of the week, 1 to 7, in order */
                        weekdays: number[];
                        /** @enum {string} */
                        zone: "FR" | "FR-57" | "FR-67" | "FR-68" | "FR-971" | "FR-972" | "FR-973" | "FR-974" | "FR-975" | "FR-976" | "FR-977" | "FR-978" | "FR-986" | "FR-987" | "FR-988";
                    };
                };
            };
        };
    };
    "cohorts.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "cohorts.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description [["09:00","13:00"],["14:00","17:00"]] */
                    halfDays?: [
                        string,
                        string
                    ][];
                    name?: string;
                    note?: string | null;
                    roomId?: string | null;
                    /** @enum {string} */
                    state?: "preparing" | "recruiting" | "running" | "ended" | "archived";
                    venueId?: string | null;
                    /** Format: uuid */
                    versionId?: string;
                    /** @description ISO days of the week, 1 to 7, in order */
                    weekdays?: number[];
                    /** @enum {string} */
                    zone?: "FR" | "FR-57" | "FR-67" | "FR-68" | "FR-971" | "FR-972" | "FR-973" | "FR-974" | "FR-975" | "FR-976" | "FR-977" | "FR-978" | "FR-986" | "FR-987" | "FR-988";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endsOn: string | null;
                        enrolled: number;
                        /** @description [["09:00","13:00"],["14:00","17:00"]] */
                        halfDays: [
                            string,
                            string
                        ][];
                        /** Format: uuid */
                        id: string;
                        name: string;
                        note: string | null;
                        places: number;
                        programme: {
                            en: string;
                            fr: string;
                        };
                        /** Format: uuid */
                        programmeId: string;
                        roomId: string | null;
                        startsOn: string | null;
                        /** @enum {string} */
                        state: "preparing" | "recruiting" | "running" | "ended" | "archived";
                        venueId: string | null;
                        version: number;
                        /** Format: uuid */
                        versionId: string;
                        versionNumber: number;
                        /** @description ISO days of the week, 1 to 7, in order */
                        weekdays: number[];
                        /** @enum {string} */
                        zone: "FR" | "FR-57" | "FR-67" | "FR-68" | "FR-971" | "FR-972" | "FR-973" | "FR-974" | "FR-975" | "FR-976" | "FR-977" | "FR-978" | "FR-986" | "FR-987" | "FR-988";
                    };
                };
            };
        };
    };
    "attendance.attest": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    earlyMinutes: number;
                    /** Format: uuid */
                    enrolmentId: string;
                    lateMinutes: number;
                    reason?: string | null;
                    /** Format: uuid */
                    sessionId: string;
                    /** @enum {string} */
                    state: "present" | "absent";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceLine"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceLine"];
                };
            };
        };
    };
    "cohorts.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        centre: {
                            closed: number;
                            days: number;
                            holidays: string[];
                            hours: string;
                            needed: string;
                            neededDays: number;
                            slackDays: number;
                            weekdays: number;
                        };
                        days: {
                            closed: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            day: string;
                            holiday: {
                                en: string;
                                fr: string;
                            } | null;
                            kind: ("centre" | "internship") | null;
                            /** @enum {string} */
                            nature: "centre" | "internship" | "closed" | "holiday" | "weekend" | "outside";
                        }[];
                        internship: {
                            closed: number;
                            days: number;
                            holidays: string[];
                            hours: string;
                            needed: string;
                            neededDays: number;
                            slackDays: number;
                            weekdays: number;
                        };
                        problems: components["schemas"]["Problem"][];
                        why: {
                            /** @description Days, hours, days needed and slack, unfolded */
                            centre: {
                                [key: string]: unknown;
                            };
                            /** @description Days, hours, days needed and slack, unfolded */
                            internship: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
    };
    "cohorts.calendar-what-if": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    closures?: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id?: string;
                        /** @default null */
                        reason?: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                    }[];
                    /** @description [["09:00","13:00"],["14:00","17:00"]] */
                    halfDays?: [
                        string,
                        string
                    ][];
                    periods?: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id?: string;
                        /** @enum {string} */
                        kind: "centre" | "internship";
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                    }[];
                    /** @description ISO days of the week, 1 to 7, in order */
                    weekdays?: number[];
                    /** @enum {string} */
                    zone?: "FR" | "FR-57" | "FR-67" | "FR-68" | "FR-971" | "FR-972" | "FR-973" | "FR-974" | "FR-975" | "FR-976" | "FR-977" | "FR-978" | "FR-986" | "FR-987" | "FR-988";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: {
                            centre: {
                                closed: number;
                                days: number;
                                holidays: string[];
                                hours: string;
                                needed: string;
                                neededDays: number;
                                slackDays: number;
                                weekdays: number;
                            };
                            internship: {
                                closed: number;
                                days: number;
                                holidays: string[];
                                hours: string;
                                needed: string;
                                neededDays: number;
                                slackDays: number;
                                weekdays: number;
                            };
                            problems: components["schemas"]["Problem"][];
                        };
                        appeared: components["schemas"]["Problem"][];
                        before: {
                            centre: {
                                closed: number;
                                days: number;
                                holidays: string[];
                                hours: string;
                                needed: string;
                                neededDays: number;
                                slackDays: number;
                                weekdays: number;
                            };
                            internship: {
                                closed: number;
                                days: number;
                                holidays: string[];
                                hours: string;
                                needed: string;
                                neededDays: number;
                                slackDays: number;
                                weekdays: number;
                            };
                            problems: components["schemas"]["Problem"][];
                        };
                        said: components["schemas"]["Problem"][];
                        solved: components["schemas"]["Problem"][];
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: {
                            centre: {
                                closed: number;
                                days: number;
                                holidays: string[];
                                hours: string;
                                needed: string;
                                neededDays: number;
                                slackDays: number;
                                weekdays: number;
                            };
                            internship: {
                                closed: number;
                                days: number;
                                holidays: string[];
                                hours: string;
                                needed: string;
                                neededDays: number;
                                slackDays: number;
                                weekdays: number;
                            };
                            problems: components["schemas"]["Problem"][];
                        };
                        appeared: components["schemas"]["Problem"][];
                        before: {
                            centre: {
                                closed: number;
                                days: number;
                                holidays: string[];
                                hours: string;
                                needed: string;
                                neededDays: number;
                                slackDays: number;
                                weekdays: number;
                            };
                            internship: {
                                closed: number;
                                days: number;
                                holidays: string[];
                                hours: string;
                                needed: string;
                                neededDays: number;
                                slackDays: number;
                                weekdays: number;
                            };
                            problems: components["schemas"]["Problem"][];
                        };
                        said: components["schemas"]["Problem"][];
                        solved: components["schemas"]["Problem"][];
                    };
                };
            };
        };
    };
    "admissions.calls.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            acceptanceDays: number;
                            /** Format: date-time */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            /** Format: uuid */
                            id: string;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            nextCallNote: string | null;
                            /** Format: date-time */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            questions: {
                                code: string;
                                hint?: {
                                    en: string;
                                    fr: string;
                                } | null;
                                /** @enum {string} */
                                kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                                most?: number | null;
                                options?: {
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                    value: string;
                                }[];
                                required: boolean;
                                routes?: string[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            /** Format: date-time */
                            readingOpensAt: string;
                            sealed: boolean;
                            /** @enum {string} */
                            state: "draft" | "published" | "ended";
                            version: number;
                            zone: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "admissions.calls.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        acceptanceDays?: number;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        closesOn?: string;
                        code?: string;
                        eraseRefusedMonths?: number;
                        finalSelectionOn?: string | null;
                        firstSelectionOn?: string | null;
                        interviewsFrom?: string | null;
                        interviewsTo?: string | null;
                        nextCallNote?: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        opensOn?: string;
                        questions?: {
                            code: string;
                            hint?: {
                                en: string;
                                fr: string;
                            } | null;
                            /** @enum {string} */
                            kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                            most?: number | null;
                            options?: {
                                title: {
                                    en: string;
                                    fr: string;
                                };
                                value: string;
                            }[];
                            required: boolean;
                            routes?: string[];
                            title: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        sealed?: boolean;
                        /** @enum {string} */
                        state?: "draft" | "published" | "ended";
                        zone?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        acceptanceDays?: number;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        closesOn: string;
                        code: string;
                        eraseRefusedMonths?: number;
                        finalSelectionOn?: string | null;
                        firstSelectionOn?: string | null;
                        interviewsFrom?: string | null;
                        interviewsTo?: string | null;
                        nextCallNote?: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        opensOn: string;
                        questions?: {
                            code: string;
                            hint?: {
                                en: string;
                                fr: string;
                            } | null;
                            /** @enum {string} */
                            kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                            most?: number | null;
                            options?: {
                                title: {
                                    en: string;
                                    fr: string;
                                };
                                value: string;
                            }[];
                            required: boolean;
                            routes?: string[];
                            title: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        sealed?: boolean;
                        /** @enum {string} */
                        state?: "draft" | "published" | "ended";
                        zone?: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        acceptanceDays: number;
                        /** Format: date-time */
                        closesAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        closesOn: string;
                        code: string;
                        eraseRefusedMonths: number;
                        finalSelectionOn: string | null;
                        firstSelectionOn: string | null;
                        /** Format: uuid */
                        id: string;
                        interviewsFrom: string | null;
                        interviewsTo: string | null;
                        nextCallNote: string | null;
                        /** Format: date-time */
                        opensAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        opensOn: string;
                        questions: {
                            code: string;
                            hint?: {
                                en: string;
                                fr: string;
                            } | null;
                            /** @enum {string} */
                            kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                            most?: number | null;
                            options?: {
                                title: {
                                    en: string;
                                    fr: string;
                                };
                                value: string;
                            }[];
                            required: boolean;
                            routes?: string[];
                            title: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        /** Format: date-time */
                        readingOpensAt: string;
                        sealed: boolean;
                        /** @enum {string} */
                        state: "draft" | "published" | "ended";
                        version: number;
                        zone: string;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "admissions.files.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
                state?: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
            };
            header?: never;
            path: {
                callId: string;
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            begunAt: string;
                            done: number;
                            email: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            judged: "whole" | "pieces";
                            missing: components["schemas"]["Problem"][];
                            name: string;
                            needed: number;
                            number: number | null;
                            poolId: string | null;
                            routeId: string | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "late" | "incomplete" | "admissible" | "interview" | "selected" | "waiting" | "refused" | "withdrawn" | "accepted" | "declined" | "noShow" | "erased";
                            status: ("jobSeeker" | "employee" | "intermittent" | "selfEmployed" | "other") | null;
                            submittedAt: string | null;
                            trackId: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "admissions.files.count": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                callId: string;
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        states: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
    };
    "admissions.meetings.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                callId: string;
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            capacity: number | null;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            endsAt: string;
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            onlineLink: string | null;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            startsAt: string;
                            venueId: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "admissions.meetings.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                callId: string;
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        capacity?: number | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsAt?: string;
                        note?: string | null;
                        onlineLink?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsAt?: string;
                        venueId?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        capacity?: number | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsAt: string;
                        note?: string | null;
                        onlineLink?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsAt: string;
                        venueId?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        capacity: number | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsAt: string;
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        onlineLink: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsAt: string;
                        venueId: string | null;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "admissions.meetings.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                callId: string;
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: number | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsAt: string;
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        onlineLink: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsAt: string;
                        venueId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "admissions.meetings.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                callId: string;
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    capacity?: number | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    endsAt: string;
                    note?: string | null;
                    onlineLink?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    startsAt: string;
                    venueId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: number | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsAt: string;
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        onlineLink: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsAt: string;
                        venueId: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: number | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsAt: string;
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        onlineLink: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsAt: string;
                        venueId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "admissions.meetings.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                callId: string;
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "admissions.meetings.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                callId: string;
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    capacity?: number | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    endsAt?: string;
                    note?: string | null;
                    onlineLink?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    startsAt?: string;
                    venueId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: number | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsAt: string;
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        onlineLink: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsAt: string;
                        venueId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "admissions.calls.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptanceDays: number;
                        /** Format: date-time */
                        closesAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        closesOn: string;
                        code: string;
                        eraseRefusedMonths: number;
                        finalSelectionOn: string | null;
                        firstSelectionOn: string | null;
                        /** Format: uuid */
                        id: string;
                        interviewsFrom: string | null;
                        interviewsTo: string | null;
                        nextCallNote: string | null;
                        /** Format: date-time */
                        opensAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        opensOn: string;
                        questions: {
                            code: string;
                            hint?: {
                                en: string;
                                fr: string;
                            } | null;
                            /** @enum {string} */
                            kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                            most?: number | null;
                            options?: {
                                title: {
                                    en: string;
                                    fr: string;
                                };
                                value: string;
                            }[];
                            required: boolean;
                            routes?: string[];
                            title: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        /** Format: date-time */
                        readingOpensAt: string;
                        sealed: boolean;
                        /** @enum {string} */
                        state: "draft" | "published" | "ended";
                        version: number;
                        zone: string;
                    };
                };
            };
        };
    };
    "admissions.calls.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    acceptanceDays?: number;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    closesOn: string;
                    code: string;
                    eraseRefusedMonths?: number;
                    finalSelectionOn?: string | null;
                    firstSelectionOn?: string | null;
                    interviewsFrom?: string | null;
                    interviewsTo?: string | null;
                    nextCallNote?: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    opensOn: string;
                    questions?: {
                        code: string;
                        hint?: {
                            en: string;
                            fr: string;
                        } | null;
                        /** @enum {string} */
                        kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                        most?: number | null;
                        options?: {
                            title: {
                                en: string;
                                fr: string;
                            };
                            value: string;
                        }[];
                        required: boolean;
                        routes?: string[];
                        title: {
                            en: string;
                            fr: string;
                        };
                    }[];
                    sealed?: boolean;
                    /** @enum {string} */
                    state?: "draft" | "published" | "ended";
                    zone?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptanceDays: number;
                        /** Format: date-time */
                        closesAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        closesOn: string;
                        code: string;
                        eraseRefusedMonths: number;
                        finalSelectionOn: string | null;
                        firstSelectionOn: string | null;
                        /** Format: uuid */
                        id: string;
                        interviewsFrom: string | null;
                        interviewsTo: string | null;
                        nextCallNote: string | null;
                        /** Format: date-time */
                        opensAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        opensOn: string;
                        questions: {
                            code: string;
                            hint?: {
                                en: string;
                                fr: string;
                            } | null;
                            /** @enum {string} */
                            kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                            most?: number | null;
                            options?: {
                                title: {
                                    en: string;
                                    fr: string;
                                };
                                value: string;
                            }[];
                            required: boolean;
                            routes?: string[];
                            title: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        /** Format: date-time */
                        readingOpensAt: string;
                        sealed: boolean;
                        /** @enum {string} */
                        state: "draft" | "published" | "ended";
                        version: number;
                        zone: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptanceDays: number;
                        /** Format: date-time */
                        closesAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        closesOn: string;
                        code: string;
                        eraseRefusedMonths: number;
                        finalSelectionOn: string | null;
                        firstSelectionOn: string | null;
                        /** Format: uuid */
                        id: string;
                        interviewsFrom: string | null;
                        interviewsTo: string | null;
                        nextCallNote: string | null;
                        /** Format: date-time */
                        opensAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        opensOn: string;
                        questions: {
                            code: string;
                            hint?: {
                                en: string;
                                fr: string;
                            } | null;
                            /** @enum {string} */
                            kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                            most?: number | null;
                            options?: {
                                title: {
                                    en: string;
                                    fr: string;
                                };
                                value: string;
                            }[];
                            required: boolean;
                            routes?: string[];
                            title: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        /** Format: date-time */
                        readingOpensAt: string;
                        sealed: boolean;
                        /** @enum {string} */
                        state: "draft" | "published" | "ended";
                        version: number;
                        zone: string;
                    };
                };
            };
        };
    };
    "admissions.calls.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "admissions.calls.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    acceptanceDays?: number;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    closesOn?: string;
                    code?: string;
                    eraseRefusedMonths?: number;
                    finalSelectionOn?: string | null;
                    firstSelectionOn?: string | null;
                    interviewsFrom?: string | null;
                    interviewsTo?: string | null;
                    nextCallNote?: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    opensOn?: string;
                    questions?: {
                        code: string;
                        hint?: {
                            en: string;
                            fr: string;
                        } | null;
                        /** @enum {string} */
                        kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                        most?: number | null;
                        options?: {
                            title: {
                                en: string;
                                fr: string;
                            };
                            value: string;
                        }[];
                        required: boolean;
                        routes?: string[];
                        title: {
                            en: string;
                            fr: string;
                        };
                    }[];
                    sealed?: boolean;
                    /** @enum {string} */
                    state?: "draft" | "published" | "ended";
                    zone?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptanceDays: number;
                        /** Format: date-time */
                        closesAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        closesOn: string;
                        code: string;
                        eraseRefusedMonths: number;
                        finalSelectionOn: string | null;
                        firstSelectionOn: string | null;
                        /** Format: uuid */
                        id: string;
                        interviewsFrom: string | null;
                        interviewsTo: string | null;
                        nextCallNote: string | null;
                        /** Format: date-time */
                        opensAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        opensOn: string;
                        questions: {
                            code: string;
                            hint?: {
                                en: string;
                                fr: string;
                            } | null;
                            /** @enum {string} */
                            kind: "line" | "text" | "number" | "date" | "choice" | "yesNo";
                            most?: number | null;
                            options?: {
                                title: {
                                    en: string;
                                    fr: string;
                                };
                                value: string;
                            }[];
                            required: boolean;
                            routes?: string[];
                            title: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        /** Format: date-time */
                        readingOpensAt: string;
                        sealed: boolean;
                        /** @enum {string} */
                        state: "draft" | "published" | "ended";
                        version: number;
                        zone: string;
                    };
                };
            };
        };
    };
    "cohort-closures.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            reason: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "cohort-closures.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from?: string;
                        reason?: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        reason?: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        reason: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "cohort-closures.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        reason: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
        };
    };
    "cohort-closures.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    from: string;
                    reason?: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        reason: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        reason: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
        };
    };
    "cohort-closures.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "cohort-closures.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    from?: string;
                    reason?: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        reason: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
        };
    };
    "attendance.countersign": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deviceAt?: string | null;
                    deviceId?: string | null;
                    /** @enum {string} */
                    how: "code" | "offline" | "late";
                    minutes: number;
                    reason?: string | null;
                    /** Format: uuid */
                    sessionId: string;
                    trainees: {
                        earlyMinutes: number;
                        /** Format: uuid */
                        enrolmentId: string;
                        /** Format: uuid */
                        id: string;
                        lateMinutes: number;
                        /** @enum {string} */
                        state: "present" | "absent";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceAt: string | null;
                        /** @enum {string} */
                        how: "code" | "offline" | "late" | "paper";
                        /** Format: uuid */
                        id: string;
                        minutes: number;
                        reason: string | null;
                        /** Format: uuid */
                        sessionId: string;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        statedAt: string;
                        /** Format: uuid */
                        trainerId: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceAt: string | null;
                        /** @enum {string} */
                        how: "code" | "offline" | "late" | "paper";
                        /** Format: uuid */
                        id: string;
                        minutes: number;
                        reason: string | null;
                        /** Format: uuid */
                        sessionId: string;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        statedAt: string;
                        /** Format: uuid */
                        trainerId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "cohorts.facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        choices: {
                            code: string;
                            /** Format: uuid */
                            id: string;
                            title: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        closures: {
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            reason: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to: string;
                            version: number;
                        }[];
                        cohort: {
                            endsOn: string | null;
                            enrolled: number;
                            /** @description [["09:00","13:00"],["14:00","17:00"]] */
                            halfDays: [
                                string,
                                string
                            ][];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            note: string | null;
                            places: number;
                            programme: {
                                en: string;
                                fr: string;
                            };
                            /** Format: uuid */
                            programmeId: string;
                            roomId: string | null;
                            startsOn: string | null;
                            /** @enum {string} */
                            state: "preparing" | "recruiting" | "running" | "ended" | "archived";
                            venueId: string | null;
                            version: number;
                            /** Format: uuid */
                            versionId: string;
                            versionNumber: number;
                            /** @description ISO days of the week, 1 to 7, in order */
                            weekdays: number[];
                            /** @enum {string} */
                            zone: "FR" | "FR-57" | "FR-67" | "FR-68" | "FR-971" | "FR-972" | "FR-973" | "FR-974" | "FR-975" | "FR-976" | "FR-977" | "FR-978" | "FR-986" | "FR-987" | "FR-988";
                        };
                        hours: {
                            centre: string;
                            internship: string;
                        };
                        periods: {
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "centre" | "internship";
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to: string;
                            version: number;
                        }[];
                        tracks: {
                            capacity: number | null;
                            changeUntil: string | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            trackId: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "admissions.registrations.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cohortId: string;
                meetingId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            attended: boolean | null;
                            cancelledAt: string | null;
                            /** Format: email */
                            email: string;
                            familyName: string;
                            givenName: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "fr" | "en";
                            remindedAt: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "admissions.registrations.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                meetingId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        attended?: boolean | null;
                        /** Format: email */
                        email?: string;
                        familyName?: string;
                        givenName?: string;
                        /** @enum {string} */
                        locale?: "fr" | "en";
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        attended?: boolean | null;
                        /** Format: email */
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** @enum {string} */
                        locale?: "fr" | "en";
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        attended: boolean | null;
                        cancelledAt: string | null;
                        /** Format: email */
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        remindedAt: string | null;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "admissions.registrations.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                id: string;
                meetingId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attended: boolean | null;
                        cancelledAt: string | null;
                        /** Format: email */
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        remindedAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "admissions.registrations.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                meetingId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attended?: boolean | null;
                    /** Format: email */
                    email: string;
                    familyName: string;
                    givenName: string;
                    /** @enum {string} */
                    locale?: "fr" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attended: boolean | null;
                        cancelledAt: string | null;
                        /** Format: email */
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        remindedAt: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attended: boolean | null;
                        cancelledAt: string | null;
                        /** Format: email */
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        remindedAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "admissions.registrations.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                meetingId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "admissions.registrations.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                meetingId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attended?: boolean | null;
                    /** Format: email */
                    email?: string;
                    familyName?: string;
                    givenName?: string;
                    /** @enum {string} */
                    locale?: "fr" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attended: boolean | null;
                        cancelledAt: string | null;
                        /** Format: email */
                        email: string;
                        familyName: string;
                        givenName: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        remindedAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "cohort-periods.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "centre" | "internship";
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "cohort-periods.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from?: string;
                        /** @enum {string} */
                        kind?: "centre" | "internship";
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** @enum {string} */
                        kind: "centre" | "internship";
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "centre" | "internship";
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "cohort-periods.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "centre" | "internship";
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
        };
    };
    "cohort-periods.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    from: string;
                    /** @enum {string} */
                    kind: "centre" | "internship";
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "centre" | "internship";
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "centre" | "internship";
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
        };
    };
    "cohort-periods.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "cohort-periods.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    from?: string;
                    /** @enum {string} */
                    kind?: "centre" | "internship";
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "centre" | "internship";
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
        };
    };
    "attendance.read": {
        parameters: {
            query: {
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                from: string;
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                to: string;
            };
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["AttendanceEntry"][];
                        scans: {
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            day: string;
                            /** Format: uuid */
                            fileId: string;
                            half: number;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            note: string | null;
                        }[];
                        sessions: {
                            code: string;
                            /** Format: uuid */
                            cohortId: string;
                            countersignedAt: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            day: string;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            from: string;
                            group: string;
                            half: number;
                            /** Format: uuid */
                            id: string;
                            room: string | null;
                            /** @enum {string} */
                            standing: "open" | "internship" | "closed";
                            title: {
                                en: string;
                                fr: string;
                            };
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            to: string;
                            trainer: string | null;
                            trainerId: string | null;
                        }[];
                        trainees: {
                            /** Format: uuid */
                            enrolmentId: string;
                            lastDay: string | null;
                            name: string;
                            /** Format: uuid */
                            personId: string;
                            state: string;
                        }[];
                    };
                };
            };
        };
    };
    "attendance.keep-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    create: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        day: string;
                        /** @default 0 */
                        earlyMinutes?: number;
                        /** Format: uuid */
                        enrolmentId: string;
                        /** @default null */
                        fileId?: string | null;
                        half: number;
                        /** @enum {string} */
                        how: "staff" | "paper";
                        /** @default 0 */
                        lateMinutes?: number;
                        /** @default null */
                        lineId?: string | null;
                        /** @default null */
                        reason?: string | null;
                        /** @default null */
                        reasonKind?: ("illness" | "justified" | "unjustified" | "forgotten" | "network" | "correction" | "other") | null;
                        /** @enum {string} */
                        state: "present" | "absent" | "withdrawn";
                    };
                    /** Format: uuid */
                    id: string;
                }[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceLine"][];
                };
            };
        };
    };
    "attendance.keep": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    day: string;
                    /** @default 0 */
                    earlyMinutes?: number;
                    /** Format: uuid */
                    enrolmentId: string;
                    /** @default null */
                    fileId?: string | null;
                    half: number;
                    /** @enum {string} */
                    how: "staff" | "paper";
                    /** @default 0 */
                    lateMinutes?: number;
                    /** @default null */
                    lineId?: string | null;
                    /** @default null */
                    reason?: string | null;
                    /** @default null */
                    reasonKind?: ("illness" | "justified" | "unjustified" | "forgotten" | "network" | "correction" | "other") | null;
                    /** @enum {string} */
                    state: "present" | "absent" | "withdrawn";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceLine"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceLine"];
                };
            };
        };
    };
    "attendance.history": {
        parameters: {
            query: {
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                day: string;
                enrolmentId: string;
                half: number;
            };
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: components["schemas"]["PresenceLine"][];
                    };
                };
            };
        };
    };
    "attendance.scan": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    day: string;
                    /** Format: uuid */
                    fileId: string;
                    half: number;
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        day: string;
                        /** Format: uuid */
                        fileId: string;
                        half: number;
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        day: string;
                        /** Format: uuid */
                        fileId: string;
                        half: number;
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "attendance.seals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fault: {
                            /** @enum {string} */
                            kind: "lineChanged" | "lineMissing" | "lineSlippedIn" | "sealChanged" | "sealMissing" | "chainBroken";
                            line: {
                                day: string | null;
                                enrolmentId: string | null;
                                half: number | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "presence" | "countersignature" | "sheetScan";
                            } | null;
                            seal: number;
                        } | null;
                        seals: components["schemas"]["AttendanceSeal"][];
                        unsealed: number;
                    };
                };
            };
        };
    };
    "attendance.seal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fault: {
                            /** @enum {string} */
                            kind: "lineChanged" | "lineMissing" | "lineSlippedIn" | "sealChanged" | "sealMissing" | "chainBroken";
                            line: {
                                day: string | null;
                                enrolmentId: string | null;
                                half: number | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "presence" | "countersignature" | "sheetScan";
                            } | null;
                            seal: number;
                        } | null;
                        seals: components["schemas"]["AttendanceSeal"][];
                        unsealed: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fault: {
                            /** @enum {string} */
                            kind: "lineChanged" | "lineMissing" | "lineSlippedIn" | "sealChanged" | "sealMissing" | "chainBroken";
                            line: {
                                day: string | null;
                                enrolmentId: string | null;
                                half: number | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "presence" | "countersignature" | "sheetScan";
                            } | null;
                            seal: number;
                        } | null;
                        seals: components["schemas"]["AttendanceSeal"][];
                        unsealed: number;
                    };
                };
            };
        };
    };
    "attendance.room": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codes: string[];
                        expected: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        session: components["schemas"]["AttendanceSession"];
                        signed: number;
                        stepSeconds: number;
                        timeZone: string;
                    };
                };
            };
        };
    };
    "attendance.sign": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string | null;
                    deviceAt?: string | null;
                    deviceId?: string | null;
                    /** @enum {string} */
                    how: "code" | "offline" | "late";
                    reason?: string | null;
                    reasonKind?: ("illness" | "justified" | "unjustified" | "forgotten" | "network" | "correction" | "other") | null;
                    /** Format: uuid */
                    sessionId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceLine"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceLine"];
                };
            };
        };
    };
    "attendance.room-taught": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codes: string[];
                        expected: number;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        now: string;
                        session: components["schemas"]["AttendanceSession"];
                        signed: number;
                        stepSeconds: number;
                        timeZone: string;
                    };
                };
            };
        };
    };
    "cohort-tracks.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            capacity: number | null;
                            changeUntil: string | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            trackId: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "cohort-tracks.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        capacity?: number | null;
                        changeUntil?: string | null;
                        /** Format: uuid */
                        trackId?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        capacity?: number | null;
                        changeUntil?: string | null;
                        /** Format: uuid */
                        trackId: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        capacity: number | null;
                        changeUntil: string | null;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        trackId: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "cohort-tracks.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: number | null;
                        changeUntil: string | null;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        trackId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "cohort-tracks.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    capacity?: number | null;
                    changeUntil?: string | null;
                    /** Format: uuid */
                    trackId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: number | null;
                        changeUntil: string | null;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        trackId: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: number | null;
                        changeUntil: string | null;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        trackId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "cohort-tracks.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "cohort-tracks.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                cohortId: string;
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    capacity?: number | null;
                    changeUntil?: string | null;
                    /** Format: uuid */
                    trackId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: number | null;
                        changeUntil: string | null;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        trackId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "documents.list": {
        parameters: {
            query: {
                subjectId: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FrozenDocument"][];
                    };
                };
            };
        };
    };
    "documents.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The bytes of a frozen document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "documents.erase": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenDocument"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenDocument"];
                };
            };
        };
    };
    "events.list": {
        parameters: {
            query: {
                /** @description The `next` of the page before */
                after?: string;
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                from: string;
                kinds?: string;
                limit?: number;
                person?: string;
                states?: string;
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                to: string;
                venue?: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    "events.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        allDay?: boolean;
                        calls?: components["schemas"]["EventCallInput"][];
                        cancelledCause?: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                        cancelledNote?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsLocal?: string;
                        /** @enum {string} */
                        kind?: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                        note?: string | null;
                        optionExpiresOn?: string | null;
                        optionRank?: number | null;
                        postponedTo?: string | null;
                        seriesId?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsLocal?: string;
                        /** @enum {string} */
                        state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                        title?: string | null;
                        venueId?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        /** @default false */
                        allDay?: boolean;
                        /** @default [] */
                        calls?: components["schemas"]["EventCallInput"][];
                        /** @default null */
                        cancelledCause?: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                        /** @default null */
                        cancelledNote?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsLocal: string;
                        /** @enum {string} */
                        kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                        /** @default null */
                        note?: string | null;
                        /** @default null */
                        optionExpiresOn?: string | null;
                        /** @default null */
                        optionRank?: number | null;
                        /** @default null */
                        postponedTo?: string | null;
                        /** @default null */
                        seriesId?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsLocal: string;
                        /**
                         * @default confirmed
                         * @enum {string}
                         */
                        state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                        /** @default null */
                        title?: string | null;
                        /** @default null */
                        venueId?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["ChangedEvent"] | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "events.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
        };
    };
    "events.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    allDay?: boolean;
                    /** @default [] */
                    calls?: components["schemas"]["EventCallInput"][];
                    /** @default null */
                    cancelledCause?: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                    /** @default null */
                    cancelledNote?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    endsLocal: string;
                    /** @enum {string} */
                    kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    optionExpiresOn?: string | null;
                    /** @default null */
                    optionRank?: number | null;
                    /** @default null */
                    postponedTo?: string | null;
                    /** @default null */
                    seriesId?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    startsLocal: string;
                    /**
                     * @default confirmed
                     * @enum {string}
                     */
                    state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                    /** @default null */
                    title?: string | null;
                    /** @default null */
                    venueId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedEvent"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedEvent"];
                };
            };
        };
    };
    "events.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "events.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    allDay?: boolean;
                    calls?: components["schemas"]["EventCallInput"][];
                    cancelledCause?: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                    cancelledNote?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    endsLocal?: string;
                    /** @enum {string} */
                    kind?: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                    note?: string | null;
                    optionExpiresOn?: string | null;
                    optionRank?: number | null;
                    postponedTo?: string | null;
                    seriesId?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    startsLocal?: string;
                    /** @enum {string} */
                    state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                    title?: string | null;
                    venueId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedEvent"];
                };
            };
        };
    };
    "events.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    cause: "us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other";
                    /** @default null */
                    note?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
        };
    };
    "events.postpone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    to?: {
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsLocal: string;
                        /** Format: uuid */
                        id: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsLocal: string;
                        /**
                         * @default confirmed
                         * @enum {string}
                         */
                        state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                    } | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        followed: components["schemas"]["FollowedRow"][];
                        postponed: components["schemas"]["Event"];
                        to: components["schemas"]["Event"] | null;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        followed: components["schemas"]["FollowedRow"][];
                        postponed: components["schemas"]["Event"];
                        to: components["schemas"]["Event"] | null;
                    };
                };
            };
        };
    };
    "events.copy-series": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    copies: {
                        /** Format: uuid */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        onDay: string;
                    }[];
                    /** @default null */
                    seriesId?: string | null;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
        };
    };
    "files.list": {
        parameters: {
            query: {
                subjectId: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            mediaType: string;
                            name: string;
                            sha256: string;
                            size: number;
                            /** Format: uuid */
                            subjectId: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "files.put": {
        parameters: {
            query: {
                name: string;
                subjectId: string;
            };
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        mediaType: string;
                        name: string;
                        sha256: string;
                        size: number;
                        /** Format: uuid */
                        subjectId: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        mediaType: string;
                        name: string;
                        sha256: string;
                        size: number;
                        /** Format: uuid */
                        subjectId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "files.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "files.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The bytes of a document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "invitations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            email: string;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            expiresAt: string;
                            /** Format: uuid */
                            id: string;
                            link: string | null;
                            /** @enum {string} */
                            role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
                            scope: {
                                /** @enum {string} */
                                kind: "organisation";
                            } | {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "production";
                            } | {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "cohort";
                            } | {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "application";
                            };
                            /** @enum {string} */
                            state: "open" | "accepted" | "revoked" | "expired";
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "invitations.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
                    scope: {
                        /** @enum {string} */
                        kind: "organisation";
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "production";
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "cohort";
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "application";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        expiresAt: string;
                        /** Format: uuid */
                        id: string;
                        link: string | null;
                        /** @enum {string} */
                        role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
                        scope: {
                            /** @enum {string} */
                            kind: "organisation";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "production";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "cohort";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "application";
                        };
                        /** @enum {string} */
                        state: "open" | "accepted" | "revoked" | "expired";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        expiresAt: string;
                        /** Format: uuid */
                        id: string;
                        link: string | null;
                        /** @enum {string} */
                        role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
                        scope: {
                            /** @enum {string} */
                            kind: "organisation";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "production";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "cohort";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "application";
                        };
                        /** @enum {string} */
                        state: "open" | "accepted" | "revoked" | "expired";
                        version: number;
                    };
                };
            };
        };
    };
    "invitations.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "licences.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            category: number;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            expiresOn: string;
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            validFrom: string;
                            version: number;
                        }[];
                        problems: components["schemas"]["Problem"][];
                    };
                };
            };
        };
    };
    "licences.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category: number;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    expiresOn: string;
                    number: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    validFrom: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        category: number;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        expiresOn: string;
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        validFrom: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        category: number;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        expiresOn: string;
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        validFrom: string;
                        version: number;
                    };
                };
            };
        };
    };
    "licences.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "members.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            email: string;
                            grants: components["schemas"]["Grant"][];
                            /** Format: uuid */
                            id: string;
                            made: {
                                invitations: number;
                                links: number;
                                tokens: number;
                            };
                            name: string;
                            personId: string | null;
                            /** @enum {string} */
                            state: "active" | "removed";
                            version: number;
                            you: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "members.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grants?: components["schemas"]["GrantInput"][];
                    personId?: string | null;
                    /** @enum {string} */
                    state?: "active" | "removed";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        grants: components["schemas"]["Grant"][];
                        /** Format: uuid */
                        id: string;
                        name: string;
                        personId: string | null;
                        /** @enum {string} */
                        state: "active" | "removed";
                        version: number;
                        you: boolean;
                    };
                };
            };
        };
    };
    "organisation.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        ape: string | null;
                        bankAccount: string | null;
                        country: string;
                        email: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "company" | "school" | "both";
                        legalForm: ("association" | "company" | "public" | "soleTrader") | null;
                        legalName: string | null;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        name: string;
                        phone: string | null;
                        postcode: string | null;
                        problems: components["schemas"]["Problem"][];
                        representative: string | null;
                        representativeCapacity: string | null;
                        rna: string | null;
                        siret: string | null;
                        slug: string;
                        timeZone: string;
                        town: string | null;
                        vatNumber: string | null;
                        version: number;
                        website: string | null;
                    };
                };
            };
        };
    };
    "organisation.edit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    ape?: string | null;
                    bankAccount?: string | null;
                    country?: string;
                    email?: string | null;
                    /** @enum {string} */
                    kind?: "company" | "school" | "both";
                    legalForm?: ("association" | "company" | "public" | "soleTrader") | null;
                    legalName?: string | null;
                    /** @enum {string} */
                    locale?: "fr" | "en";
                    name?: string;
                    phone?: string | null;
                    postcode?: string | null;
                    representative?: string | null;
                    representativeCapacity?: string | null;
                    rna?: string | null;
                    siret?: string | null;
                    timeZone?: string;
                    town?: string | null;
                    vatNumber?: string | null;
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        ape: string | null;
                        bankAccount: string | null;
                        country: string;
                        email: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "company" | "school" | "both";
                        legalForm: ("association" | "company" | "public" | "soleTrader") | null;
                        legalName: string | null;
                        /** @enum {string} */
                        locale: "fr" | "en";
                        name: string;
                        phone: string | null;
                        postcode: string | null;
                        problems: components["schemas"]["Problem"][];
                        representative: string | null;
                        representativeCapacity: string | null;
                        rna: string | null;
                        siret: string | null;
                        slug: string;
                        timeZone: string;
                        town: string | null;
                        vatNumber: string | null;
                        version: number;
                        website: string | null;
                    };
                };
            };
        };
    };
    "outbox.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            createdAt: string;
                            failedAt: string | null;
                            failure: string | null;
                            /** Format: uuid */
                            id: string;
                            sentAt: string | null;
                            subject: string;
                            text: string;
                            to: string;
                            version: number;
                        }[];
                        mailServer: boolean;
                        next: string | null;
                    };
                };
            };
        };
    };
    "pay-grid.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            /** Format: uuid */
                            id: string;
                            minimumKey: string;
                            note: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            validFrom: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "pay-grid.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: string;
                    minimumKey: string;
                    /** @default null */
                    note?: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    validFrom: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        /** Format: uuid */
                        id: string;
                        minimumKey: string;
                        note: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        validFrom: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        /** Format: uuid */
                        id: string;
                        minimumKey: string;
                        note: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        validFrom: string;
                        version: number;
                    };
                };
            };
        };
    };
    "pay-grid.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "payslips.simulate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    employee: {
                        /** @enum {string} */
                        category: "artist" | "technician" | "permanent";
                        deductedThisYear?: string;
                        executive: boolean;
                        /** @enum {string} */
                        professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                        /** @description Percent as decimal text */
                        withholdingRate?: string;
                    };
                    employer: {
                        /** @enum {string} */
                        agreement: "CCNEAC" | "CCNSVP" | "other";
                        alsaceMoselle?: boolean;
                        /** @enum {string} */
                        channel?: "own" | "guso";
                        /** @description Expected of amounts past the last known ones, percent a year */
                        growth?: string;
                        headcount: number;
                        /** @enum {string} */
                        legalForm: "association" | "company";
                        /** @description Percent as decimal text */
                        mobilityRate: string;
                        /** @description Percent as decimal text */
                        occupationalHealthRate: string;
                        /** @description Percent as decimal text */
                        providentRate: string;
                        /** @enum {string} */
                        reductionMinimumWage?: "inForce" | "january";
                        /** @description Percent as decimal text */
                        regionalMobilityRate?: string;
                        /** @enum {string} */
                        technicianCeiling: "thirtieths" | "calendar";
                        /** @description Percent as decimal text */
                        workAccidentRate: string;
                        worksCouncil?: boolean;
                    };
                    engagement: {
                        cachets: number;
                        continuousDays?: number;
                        /** @enum {string} */
                        contract?: "cddu" | "fixedTerm" | "openEnded";
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        gross: string;
                        hours: string;
                        minimumCachet?: string;
                        paidDays: number;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        paidOn: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        employeeTotal: string;
                        employerCost: string;
                        employerTotal: string;
                        gross: string;
                        lines: {
                            base: string;
                            employee: string;
                            employeeRate: string | null;
                            employer: string;
                            employerRate: string | null;
                            id: string;
                        }[];
                        netAfterTax: string;
                        netBeforeTax: string;
                        netSocial: string;
                        netTaxable: string;
                        problems: components["schemas"]["Problem"][];
                        projected: boolean;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        employeeTotal: string;
                        employerCost: string;
                        employerTotal: string;
                        gross: string;
                        lines: {
                            base: string;
                            employee: string;
                            employeeRate: string | null;
                            employer: string;
                            employerRate: string | null;
                            id: string;
                        }[];
                        netAfterTax: string;
                        netBeforeTax: string;
                        netSocial: string;
                        netTaxable: string;
                        problems: components["schemas"]["Problem"][];
                        projected: boolean;
                    };
                };
            };
        };
    };
    "people.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                category?: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                limit?: number;
                search?: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string | null;
                            country: string;
                            diet: string | null;
                            email: string | null;
                            emergencyContact: string | null;
                            familyName: string;
                            givenName: string;
                            homeInsee: string | null;
                            /** Format: uuid */
                            id: string;
                            languages: string[];
                            note: string | null;
                            phone: string | null;
                            postcode: string | null;
                            professions: {
                                /** @enum {string} */
                                category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                                /** Format: uuid */
                                id: string;
                                main: boolean;
                                /** Format: uuid */
                                personId: string;
                                profession: string;
                                version: number;
                            }[];
                            stageName: string | null;
                            town: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "people.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        country: string;
                        diet: string | null;
                        email: string | null;
                        emergencyContact: string | null;
                        familyName: string;
                        givenName: string;
                        homeInsee: string | null;
                        /** Format: uuid */
                        id: string;
                        languages: string[];
                        note: string | null;
                        phone: string | null;
                        postcode: string | null;
                        professions: {
                            /** @enum {string} */
                            category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                            /** Format: uuid */
                            id: string;
                            main: boolean;
                            /** Format: uuid */
                            personId: string;
                            profession: string;
                            version: number;
                        }[];
                        skills: {
                            expiresOn: string | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            personId: string;
                            skill: string;
                            version: number;
                        }[];
                        stageName: string | null;
                        town: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "people.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    address?: string | null;
                    /** @default FR */
                    country?: string;
                    /** @default null */
                    diet?: string | null;
                    /** @default null */
                    email?: string | null;
                    /** @default null */
                    emergencyContact?: string | null;
                    familyName: string;
                    givenName: string;
                    /** @default null */
                    homeInsee?: string | null;
                    /** @default [] */
                    languages?: string[];
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /** @default null */
                    postcode?: string | null;
                    /** @default null */
                    stageName?: string | null;
                    /** @default null */
                    town?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        country: string;
                        diet: string | null;
                        email: string | null;
                        emergencyContact: string | null;
                        familyName: string;
                        givenName: string;
                        homeInsee: string | null;
                        /** Format: uuid */
                        id: string;
                        languages: string[];
                        note: string | null;
                        phone: string | null;
                        postcode: string | null;
                        stageName: string | null;
                        town: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        country: string;
                        diet: string | null;
                        email: string | null;
                        emergencyContact: string | null;
                        familyName: string;
                        givenName: string;
                        homeInsee: string | null;
                        /** Format: uuid */
                        id: string;
                        languages: string[];
                        note: string | null;
                        phone: string | null;
                        postcode: string | null;
                        stageName: string | null;
                        town: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "people.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "people.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    country?: string;
                    diet?: string | null;
                    email?: string | null;
                    emergencyContact?: string | null;
                    familyName?: string;
                    givenName?: string;
                    homeInsee?: string | null;
                    languages?: string[];
                    note?: string | null;
                    phone?: string | null;
                    postcode?: string | null;
                    stageName?: string | null;
                    town?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        country: string;
                        diet: string | null;
                        email: string | null;
                        emergencyContact: string | null;
                        familyName: string;
                        givenName: string;
                        homeInsee: string | null;
                        /** Format: uuid */
                        id: string;
                        languages: string[];
                        note: string | null;
                        phone: string | null;
                        postcode: string | null;
                        stageName: string | null;
                        town: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "people.erase": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "people.private.read": {
        parameters: {
            query: {
                fields?: string;
                purpose: "contract" | "payroll" | "declaration" | "payment" | "correction" | "request";
            };
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bankHolder: string | null;
                        birthDate: string | null;
                        birthName: string | null;
                        birthPlace: string | null;
                        iban: string | null;
                        nationality: string | null;
                        /** Format: uuid */
                        personId: string;
                        problems: components["schemas"]["Problem"][];
                        socialSecurityNumber: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "people.private.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bankHolder?: string | null;
                    birthDate?: string | null;
                    birthName?: string | null;
                    birthPlace?: string | null;
                    iban?: string | null;
                    nationality?: string | null;
                    socialSecurityNumber?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                        problems: components["schemas"]["Problem"][];
                        version: number;
                    };
                };
            };
        };
    };
    "people.private.readings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            fields: string[];
                            /** Format: uuid */
                            id: string;
                            purpose: string;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            readAt: string;
                            reader: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "people.professions.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                    /** @default false */
                    main?: boolean;
                    profession: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                        /** Format: uuid */
                        id: string;
                        main: boolean;
                        /** Format: uuid */
                        personId: string;
                        profession: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                        /** Format: uuid */
                        id: string;
                        main: boolean;
                        /** Format: uuid */
                        personId: string;
                        profession: string;
                        version: number;
                    };
                };
            };
        };
    };
    "people.professions.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "people.skills.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    expiresOn?: string | null;
                    skill: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresOn: string | null;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        personId: string;
                        skill: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresOn: string | null;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        personId: string;
                        skill: string;
                        version: number;
                    };
                };
            };
        };
    };
    "people.skills.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "prices.simulate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        /** @description The contract of the command `filage price` */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        problems: components["schemas"]["Problem"][];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        problems: components["schemas"]["Problem"][];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "productions.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                archived?: "true" | "false";
                limit?: number;
                search?: string;
                stage?: "project" | "creation" | "exploitation" | "archived";
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            archivedAt: string | null;
                            audience: string | null;
                            /** @enum {string} */
                            discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                            durationMinutes: number | null;
                            /** Format: uuid */
                            id: string;
                            objectNumber: string | null;
                            peopleOnTour: number | null;
                            season: string | null;
                            /** @enum {string} */
                            stage: "project" | "creation" | "exploitation" | "archived";
                            synopsis: string | null;
                            title: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "productions.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        archivedAt: string | null;
                        audience: string | null;
                        /** @enum {string} */
                        discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                        durationMinutes: number | null;
                        /** Format: uuid */
                        id: string;
                        objectNumber: string | null;
                        peopleOnTour: number | null;
                        season: string | null;
                        /** @enum {string} */
                        stage: "project" | "creation" | "exploitation" | "archived";
                        synopsis: string | null;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "productions.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience?: string | null;
                    /** @enum {string} */
                    discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                    durationMinutes?: number | null;
                    objectNumber?: string | null;
                    peopleOnTour?: number | null;
                    season?: string | null;
                    /** @enum {string} */
                    stage?: "project" | "creation" | "exploitation" | "archived";
                    synopsis?: string | null;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        archivedAt: string | null;
                        audience: string | null;
                        /** @enum {string} */
                        discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                        durationMinutes: number | null;
                        /** Format: uuid */
                        id: string;
                        objectNumber: string | null;
                        peopleOnTour: number | null;
                        season: string | null;
                        /** @enum {string} */
                        stage: "project" | "creation" | "exploitation" | "archived";
                        synopsis: string | null;
                        title: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        archivedAt: string | null;
                        audience: string | null;
                        /** @enum {string} */
                        discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                        durationMinutes: number | null;
                        /** Format: uuid */
                        id: string;
                        objectNumber: string | null;
                        peopleOnTour: number | null;
                        season: string | null;
                        /** @enum {string} */
                        stage: "project" | "creation" | "exploitation" | "archived";
                        synopsis: string | null;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "productions.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        archivedAt: string | null;
                        audience: string | null;
                        consequence: {
                            comingEvents: number;
                            runningContracts: number;
                        };
                        /** @enum {string} */
                        discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                        durationMinutes: number | null;
                        /** Format: uuid */
                        id: string;
                        objectNumber: string | null;
                        peopleOnTour: number | null;
                        season: string | null;
                        /** @enum {string} */
                        stage: "project" | "creation" | "exploitation" | "archived";
                        synopsis: string | null;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "productions.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience?: string | null;
                    /** @enum {string} */
                    discipline?: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                    durationMinutes?: number | null;
                    objectNumber?: string | null;
                    peopleOnTour?: number | null;
                    season?: string | null;
                    /** @enum {string} */
                    stage?: "project" | "creation" | "exploitation" | "archived";
                    synopsis?: string | null;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        archivedAt: string | null;
                        audience: string | null;
                        /** @enum {string} */
                        discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                        durationMinutes: number | null;
                        /** Format: uuid */
                        id: string;
                        objectNumber: string | null;
                        peopleOnTour: number | null;
                        season: string | null;
                        /** @enum {string} */
                        stage: "project" | "creation" | "exploitation" | "archived";
                        synopsis: string | null;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "productions.answer": {
        parameters: {
            query?: {
                /** @description A figure to unfold: team/cost, contract/ID/cost, budget/creation/balance, price/3/priceEach … */
                explain?: string;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductionAnswer"];
                };
            };
        };
    };
    "approach-costs.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string | null;
                            /** @enum {string} */
                            component: "travel" | "bed" | "breakfast" | "meal";
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            on: string;
                            /** @enum {string} */
                            payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                            /** Format: uuid */
                            positionId: string;
                            tripId: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "approach-costs.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        amount?: string | null;
                        /** @enum {string} */
                        component?: "travel" | "bed" | "breakfast" | "meal";
                        note?: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        on?: string;
                        /** @enum {string} */
                        payer?: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                        /** Format: uuid */
                        positionId?: string;
                        tripId?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        amount?: string | null;
                        /** @enum {string} */
                        component: "travel" | "bed" | "breakfast" | "meal";
                        note?: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        on: string;
                        /** @enum {string} */
                        payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                        /** Format: uuid */
                        positionId: string;
                        tripId?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        amount: string | null;
                        /** @enum {string} */
                        component: "travel" | "bed" | "breakfast" | "meal";
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        on: string;
                        /** @enum {string} */
                        payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                        /** Format: uuid */
                        positionId: string;
                        tripId: string | null;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "approach-costs.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        /** @enum {string} */
                        component: "travel" | "bed" | "breakfast" | "meal";
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        on: string;
                        /** @enum {string} */
                        payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                        /** Format: uuid */
                        positionId: string;
                        tripId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "approach-costs.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount?: string | null;
                    /** @enum {string} */
                    component: "travel" | "bed" | "breakfast" | "meal";
                    note?: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    on: string;
                    /** @enum {string} */
                    payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                    /** Format: uuid */
                    positionId: string;
                    tripId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        /** @enum {string} */
                        component: "travel" | "bed" | "breakfast" | "meal";
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        on: string;
                        /** @enum {string} */
                        payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                        /** Format: uuid */
                        positionId: string;
                        tripId: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        /** @enum {string} */
                        component: "travel" | "bed" | "breakfast" | "meal";
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        on: string;
                        /** @enum {string} */
                        payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                        /** Format: uuid */
                        positionId: string;
                        tripId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "approach-costs.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "approach-costs.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount?: string | null;
                    /** @enum {string} */
                    component?: "travel" | "bed" | "breakfast" | "meal";
                    note?: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    on?: string;
                    /** @enum {string} */
                    payer?: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                    /** Format: uuid */
                    positionId?: string;
                    tripId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        /** @enum {string} */
                        component: "travel" | "bed" | "breakfast" | "meal";
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        on: string;
                        /** @enum {string} */
                        payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                        /** Format: uuid */
                        positionId: string;
                        tripId: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "production-budgets.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        /** @description Percent as decimal text */
                        overheadRate: string;
                        performances: number | null;
                        version: number;
                    };
                };
            };
        };
    };
    "production-budgets.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    note?: string | null;
                    /** @description Percent as decimal text */
                    overheadRate?: string;
                    performances?: number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        /** @description Percent as decimal text */
                        overheadRate: string;
                        performances: number | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        /** @description Percent as decimal text */
                        overheadRate: string;
                        performances: number | null;
                        version: number;
                    };
                };
            };
        };
    };
    "production-budgets.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "production-budgets.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string | null;
                    /** @description Percent as decimal text */
                    overheadRate?: string;
                    performances?: number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        /** @description Percent as decimal text */
                        overheadRate: string;
                        performances: number | null;
                        version: number;
                    };
                };
            };
        };
    };
    "budget-lines.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            account: string;
                            /** @enum {string} */
                            certainty: "planned" | "requested" | "confirmed" | "received";
                            /** Format: uuid */
                            id: string;
                            label: string;
                            note: string | null;
                            ownFunds: boolean;
                            phaseId: string | null;
                            quantity: string;
                            sortKey: string;
                            tags: string[];
                            unit: string;
                            unitPrice: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "budget-lines.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        account?: string;
                        /** @enum {string} */
                        certainty?: "planned" | "requested" | "confirmed" | "received";
                        label?: string;
                        note?: string | null;
                        ownFunds?: boolean;
                        phaseId?: string | null;
                        quantity?: string;
                        sortKey?: string;
                        tags?: string[];
                        unit?: string;
                        unitPrice?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        account: string;
                        /** @enum {string} */
                        certainty?: "planned" | "requested" | "confirmed" | "received";
                        label?: string;
                        note?: string | null;
                        ownFunds?: boolean;
                        phaseId?: string | null;
                        quantity?: string;
                        sortKey?: string;
                        tags?: string[];
                        unit?: string;
                        unitPrice?: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        account: string;
                        /** @enum {string} */
                        certainty: "planned" | "requested" | "confirmed" | "received";
                        /** Format: uuid */
                        id: string;
                        label: string;
                        note: string | null;
                        ownFunds: boolean;
                        phaseId: string | null;
                        quantity: string;
                        sortKey: string;
                        tags: string[];
                        unit: string;
                        unitPrice: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "budget-lines.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: string;
                        /** @enum {string} */
                        certainty: "planned" | "requested" | "confirmed" | "received";
                        /** Format: uuid */
                        id: string;
                        label: string;
                        note: string | null;
                        ownFunds: boolean;
                        phaseId: string | null;
                        quantity: string;
                        sortKey: string;
                        tags: string[];
                        unit: string;
                        unitPrice: string;
                        version: number;
                    };
                };
            };
        };
    };
    "budget-lines.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    /** @enum {string} */
                    certainty?: "planned" | "requested" | "confirmed" | "received";
                    label?: string;
                    note?: string | null;
                    ownFunds?: boolean;
                    phaseId?: string | null;
                    quantity?: string;
                    sortKey?: string;
                    tags?: string[];
                    unit?: string;
                    unitPrice?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: string;
                        /** @enum {string} */
                        certainty: "planned" | "requested" | "confirmed" | "received";
                        /** Format: uuid */
                        id: string;
                        label: string;
                        note: string | null;
                        ownFunds: boolean;
                        phaseId: string | null;
                        quantity: string;
                        sortKey: string;
                        tags: string[];
                        unit: string;
                        unitPrice: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: string;
                        /** @enum {string} */
                        certainty: "planned" | "requested" | "confirmed" | "received";
                        /** Format: uuid */
                        id: string;
                        label: string;
                        note: string | null;
                        ownFunds: boolean;
                        phaseId: string | null;
                        quantity: string;
                        sortKey: string;
                        tags: string[];
                        unit: string;
                        unitPrice: string;
                        version: number;
                    };
                };
            };
        };
    };
    "budget-lines.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "budget-lines.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account?: string;
                    /** @enum {string} */
                    certainty?: "planned" | "requested" | "confirmed" | "received";
                    label?: string;
                    note?: string | null;
                    ownFunds?: boolean;
                    phaseId?: string | null;
                    quantity?: string;
                    sortKey?: string;
                    tags?: string[];
                    unit?: string;
                    unitPrice?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: string;
                        /** @enum {string} */
                        certainty: "planned" | "requested" | "confirmed" | "received";
                        /** Format: uuid */
                        id: string;
                        label: string;
                        note: string | null;
                        ownFunds: boolean;
                        phaseId: string | null;
                        quantity: string;
                        sortKey: string;
                        tags: string[];
                        unit: string;
                        unitPrice: string;
                        version: number;
                    };
                };
            };
        };
    };
    "budget-overrides.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string | null;
                            /** Format: uuid */
                            id: string;
                            identity: string;
                            reason: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "budget-overrides.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        amount?: string;
                        identity?: string;
                        reason?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        amount: string;
                        identity: string;
                        reason: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        amount: string | null;
                        /** Format: uuid */
                        id: string;
                        identity: string;
                        reason: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "budget-overrides.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        /** Format: uuid */
                        id: string;
                        identity: string;
                        reason: string;
                        version: number;
                    };
                };
            };
        };
    };
    "budget-overrides.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: string;
                    identity: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        /** Format: uuid */
                        id: string;
                        identity: string;
                        reason: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        /** Format: uuid */
                        id: string;
                        identity: string;
                        reason: string;
                        version: number;
                    };
                };
            };
        };
    };
    "budget-overrides.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "budget-overrides.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
                purpose: "creation" | "exploitation";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount?: string;
                    identity?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        /** Format: uuid */
                        id: string;
                        identity: string;
                        reason: string;
                        version: number;
                    };
                };
            };
        };
    };
    "productions.consequence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        comingEvents: number;
                        runningContracts: number;
                    };
                };
            };
        };
    };
    "contracts.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            cancelledBy: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                            cancelledOn: string | null;
                            /** @enum {string} */
                            channel: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                            deductedBefore: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "cddu" | "fixedTerm" | "openEnded";
                            note: string | null;
                            overrideReason: string | null;
                            personId: string | null;
                            /** Format: uuid */
                            positionId: string;
                            signedTogether: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to: string;
                            version: number;
                            withholdingRate: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "contracts.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        cancelledBy?: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                        cancelledOn?: string | null;
                        /** @enum {string} */
                        channel?: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                        deductedBefore?: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from?: string;
                        /** @enum {string} */
                        kind?: "cddu" | "fixedTerm" | "openEnded";
                        note?: string | null;
                        overrideReason?: string | null;
                        personId?: string | null;
                        /** Format: uuid */
                        positionId?: string;
                        signedTogether?: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to?: string;
                        withholdingRate?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        cancelledBy?: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                        cancelledOn?: string | null;
                        /** @enum {string} */
                        channel?: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                        deductedBefore?: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** @enum {string} */
                        kind?: "cddu" | "fixedTerm" | "openEnded";
                        note?: string | null;
                        overrideReason?: string | null;
                        personId?: string | null;
                        /** Format: uuid */
                        positionId: string;
                        signedTogether?: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        withholdingRate?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        cancelledBy: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                        cancelledOn: string | null;
                        /** @enum {string} */
                        channel: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                        deductedBefore: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "cddu" | "fixedTerm" | "openEnded";
                        note: string | null;
                        overrideReason: string | null;
                        personId: string | null;
                        /** Format: uuid */
                        positionId: string;
                        signedTogether: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                        withholdingRate: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "contracts.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cancelledBy: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                        cancelledOn: string | null;
                        /** @enum {string} */
                        channel: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                        deductedBefore: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "cddu" | "fixedTerm" | "openEnded";
                        note: string | null;
                        overrideReason: string | null;
                        personId: string | null;
                        /** Format: uuid */
                        positionId: string;
                        signedTogether: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                        withholdingRate: string | null;
                    };
                };
            };
        };
    };
    "contracts.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cancelledBy?: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                    cancelledOn?: string | null;
                    /** @enum {string} */
                    channel?: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                    deductedBefore?: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    from: string;
                    /** @enum {string} */
                    kind?: "cddu" | "fixedTerm" | "openEnded";
                    note?: string | null;
                    overrideReason?: string | null;
                    personId?: string | null;
                    /** Format: uuid */
                    positionId: string;
                    signedTogether?: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    to: string;
                    withholdingRate?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cancelledBy: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                        cancelledOn: string | null;
                        /** @enum {string} */
                        channel: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                        deductedBefore: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "cddu" | "fixedTerm" | "openEnded";
                        note: string | null;
                        overrideReason: string | null;
                        personId: string | null;
                        /** Format: uuid */
                        positionId: string;
                        signedTogether: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                        withholdingRate: string | null;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cancelledBy: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                        cancelledOn: string | null;
                        /** @enum {string} */
                        channel: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                        deductedBefore: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "cddu" | "fixedTerm" | "openEnded";
                        note: string | null;
                        overrideReason: string | null;
                        personId: string | null;
                        /** Format: uuid */
                        positionId: string;
                        signedTogether: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                        withholdingRate: string | null;
                    };
                };
            };
        };
    };
    "contracts.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "contracts.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cancelledBy?: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                    cancelledOn?: string | null;
                    /** @enum {string} */
                    channel?: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                    deductedBefore?: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    from?: string;
                    /** @enum {string} */
                    kind?: "cddu" | "fixedTerm" | "openEnded";
                    note?: string | null;
                    overrideReason?: string | null;
                    personId?: string | null;
                    /** Format: uuid */
                    positionId?: string;
                    signedTogether?: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    to?: string;
                    withholdingRate?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cancelledBy: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                        cancelledOn: string | null;
                        /** @enum {string} */
                        channel: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                        deductedBefore: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "cddu" | "fixedTerm" | "openEnded";
                        note: string | null;
                        overrideReason: string | null;
                        personId: string | null;
                        /** Format: uuid */
                        positionId: string;
                        signedTogether: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                        withholdingRate: string | null;
                    };
                };
            };
        };
    };
    "production-events.place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phaseId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductionEvent"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductionEvent"];
                };
            };
        };
    };
    "production-events.take-out": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "production-events.list": {
        parameters: {
            query?: {
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                from?: string;
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                to?: string;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProductionEvent"][];
                    };
                };
            };
        };
    };
    "production-events.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        allDay?: boolean;
                        calls?: components["schemas"]["EventCallInput"][];
                        cancelledCause?: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                        cancelledNote?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsLocal?: string;
                        /** @enum {string} */
                        kind?: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                        note?: string | null;
                        optionExpiresOn?: string | null;
                        optionRank?: number | null;
                        phaseId?: string | null;
                        postponedTo?: string | null;
                        seriesId?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsLocal?: string;
                        /** @enum {string} */
                        state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                        title?: string | null;
                        venueId?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        /** @default false */
                        allDay?: boolean;
                        /** @default [] */
                        calls?: components["schemas"]["EventCallInput"][];
                        /** @default null */
                        cancelledCause?: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                        /** @default null */
                        cancelledNote?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        endsLocal: string;
                        /** @enum {string} */
                        kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                        /** @default null */
                        note?: string | null;
                        /** @default null */
                        optionExpiresOn?: string | null;
                        /** @default null */
                        optionRank?: number | null;
                        /** @default null */
                        phaseId?: string | null;
                        /** @default null */
                        postponedTo?: string | null;
                        /** @default null */
                        seriesId?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        startsLocal: string;
                        /**
                         * @default confirmed
                         * @enum {string}
                         */
                        state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                        /** @default null */
                        title?: string | null;
                        /** @default null */
                        venueId?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["ChangedProductionEvent"] | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "production-events.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    allDay?: boolean;
                    /** @default [] */
                    calls?: components["schemas"]["EventCallInput"][];
                    /** @default null */
                    cancelledCause?: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                    /** @default null */
                    cancelledNote?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    endsLocal: string;
                    /** @enum {string} */
                    kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    optionExpiresOn?: string | null;
                    /** @default null */
                    optionRank?: number | null;
                    /** @default null */
                    phaseId?: string | null;
                    /** @default null */
                    postponedTo?: string | null;
                    /** @default null */
                    seriesId?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    startsLocal: string;
                    /**
                     * @default confirmed
                     * @enum {string}
                     */
                    state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                    /** @default null */
                    title?: string | null;
                    /** @default null */
                    venueId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedProductionEvent"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedProductionEvent"];
                };
            };
        };
    };
    "production-events.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "production-events.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    allDay?: boolean;
                    calls?: components["schemas"]["EventCallInput"][];
                    cancelledCause?: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                    cancelledNote?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    endsLocal?: string;
                    /** @enum {string} */
                    kind?: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                    note?: string | null;
                    optionExpiresOn?: string | null;
                    optionRank?: number | null;
                    phaseId?: string | null;
                    postponedTo?: string | null;
                    seriesId?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    startsLocal?: string;
                    /** @enum {string} */
                    state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                    title?: string | null;
                    venueId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedProductionEvent"];
                };
            };
        };
    };
    "productions.facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductionFacts"];
                };
            };
        };
    };
    "holders.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            personId: string;
                            /** Format: uuid */
                            positionId: string;
                            reason: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "holders.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        /** Format: uuid */
                        eventId?: string;
                        /** Format: uuid */
                        personId?: string;
                        /** Format: uuid */
                        positionId?: string;
                        reason?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        /** Format: uuid */
                        eventId: string;
                        /** Format: uuid */
                        personId: string;
                        /** Format: uuid */
                        positionId: string;
                        reason?: string | null;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        /** Format: uuid */
                        eventId: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        personId: string;
                        /** Format: uuid */
                        positionId: string;
                        reason: string | null;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "holders.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        eventId: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        personId: string;
                        /** Format: uuid */
                        positionId: string;
                        reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "holders.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    eventId: string;
                    /** Format: uuid */
                    personId: string;
                    /** Format: uuid */
                    positionId: string;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        eventId: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        personId: string;
                        /** Format: uuid */
                        positionId: string;
                        reason: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        eventId: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        personId: string;
                        /** Format: uuid */
                        positionId: string;
                        reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "holders.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "holders.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    eventId?: string;
                    /** Format: uuid */
                    personId?: string;
                    /** Format: uuid */
                    positionId?: string;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        eventId: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        personId: string;
                        /** Format: uuid */
                        positionId: string;
                        reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "phases.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "creation" | "exploitation";
                            name: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "phases.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from?: string;
                        /** @enum {string} */
                        kind?: "creation" | "exploitation";
                        name?: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** @enum {string} */
                        kind: "creation" | "exploitation";
                        name: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "creation" | "exploitation";
                        name: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "phases.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "creation" | "exploitation";
                        name: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
        };
    };
    "phases.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    from: string;
                    /** @enum {string} */
                    kind: "creation" | "exploitation";
                    name: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "creation" | "exploitation";
                        name: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "creation" | "exploitation";
                        name: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
        };
    };
    "phases.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "phases.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    from?: string;
                    /** @enum {string} */
                    kind?: "creation" | "exploitation";
                    name?: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        from: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "creation" | "exploitation";
                        name: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        to: string;
                        version: number;
                    };
                };
            };
        };
    };
    "positions.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                            classification: string | null;
                            executive: boolean;
                            holderId: string | null;
                            /** Format: uuid */
                            id: string;
                            onTour: boolean;
                            profession: string | null;
                            /** @enum {string} */
                            professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                            sortKey: string;
                            title: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "positions.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        /** @enum {string} */
                        category?: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                        classification?: string | null;
                        executive?: boolean;
                        holderId?: string | null;
                        onTour?: boolean;
                        profession?: string | null;
                        /** @enum {string} */
                        professionalExpenses?: "none" | "dramatic" | "musician" | "stageManager";
                        sortKey?: string;
                        title?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        /** @enum {string} */
                        category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                        classification?: string | null;
                        executive?: boolean;
                        holderId?: string | null;
                        onTour?: boolean;
                        profession?: string | null;
                        /** @enum {string} */
                        professionalExpenses?: "none" | "dramatic" | "musician" | "stageManager";
                        sortKey?: string;
                        title: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        /** @enum {string} */
                        category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                        classification: string | null;
                        executive: boolean;
                        holderId: string | null;
                        /** Format: uuid */
                        id: string;
                        onTour: boolean;
                        profession: string | null;
                        /** @enum {string} */
                        professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                        sortKey: string;
                        title: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "positions.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                        classification: string | null;
                        executive: boolean;
                        holderId: string | null;
                        /** Format: uuid */
                        id: string;
                        onTour: boolean;
                        profession: string | null;
                        /** @enum {string} */
                        professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                        sortKey: string;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "positions.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                    classification?: string | null;
                    executive?: boolean;
                    holderId?: string | null;
                    onTour?: boolean;
                    profession?: string | null;
                    /** @enum {string} */
                    professionalExpenses?: "none" | "dramatic" | "musician" | "stageManager";
                    sortKey?: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                        classification: string | null;
                        executive: boolean;
                        holderId: string | null;
                        /** Format: uuid */
                        id: string;
                        onTour: boolean;
                        profession: string | null;
                        /** @enum {string} */
                        professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                        sortKey: string;
                        title: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                        classification: string | null;
                        executive: boolean;
                        holderId: string | null;
                        /** Format: uuid */
                        id: string;
                        onTour: boolean;
                        profession: string | null;
                        /** @enum {string} */
                        professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                        sortKey: string;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "positions.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "positions.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category?: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                    classification?: string | null;
                    executive?: boolean;
                    holderId?: string | null;
                    onTour?: boolean;
                    profession?: string | null;
                    /** @enum {string} */
                    professionalExpenses?: "none" | "dramatic" | "musician" | "stageManager";
                    sortKey?: string;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                        classification: string | null;
                        executive: boolean;
                        holderId: string | null;
                        /** Format: uuid */
                        id: string;
                        onTour: boolean;
                        profession: string | null;
                        /** @enum {string} */
                        professionalExpenses: "none" | "dramatic" | "musician" | "stageManager";
                        sortKey: string;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "price-plan.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amortiseCreation: boolean;
                        amortiseOver: number | null;
                        composition: ("artists" | "technicians" | "consumables" | "administration" | "structure")[];
                        consumables: string;
                        /** Format: uuid */
                        id: string;
                        /** @description Percent as decimal text */
                        marginRate: string;
                        /** @description Percent as decimal text */
                        overheadRate: string;
                        /** @enum {string} */
                        rightsBase: "salePrice" | "expenses";
                        /** @description Percent as decimal text */
                        rightsRate: string;
                        steps: {
                            performances: number;
                            /** @description Euros as decimal text, at most two decimals */
                            unitPrice: string;
                        }[];
                        /** @enum {string} */
                        vat: "show" | "standard" | "none" | "exempt";
                        version: number;
                    };
                };
            };
        };
    };
    "price-plan.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amortiseCreation?: boolean;
                    amortiseOver?: number | null;
                    composition?: ("artists" | "technicians" | "consumables" | "administration" | "structure")[];
                    consumables?: string;
                    /** Format: uuid */
                    id: string;
                    /** @description Percent as decimal text */
                    marginRate?: string;
                    /** @description Percent as decimal text */
                    overheadRate?: string;
                    /** @enum {string} */
                    rightsBase?: "salePrice" | "expenses";
                    /** @description Percent as decimal text */
                    rightsRate?: string;
                    steps?: {
                        performances: number;
                        /** @description Euros as decimal text, at most two decimals */
                        unitPrice: string;
                    }[];
                    /** @enum {string} */
                    vat?: "show" | "standard" | "none" | "exempt";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amortiseCreation: boolean;
                        amortiseOver: number | null;
                        composition: ("artists" | "technicians" | "consumables" | "administration" | "structure")[];
                        consumables: string;
                        /** Format: uuid */
                        id: string;
                        /** @description Percent as decimal text */
                        marginRate: string;
                        /** @description Percent as decimal text */
                        overheadRate: string;
                        /** @enum {string} */
                        rightsBase: "salePrice" | "expenses";
                        /** @description Percent as decimal text */
                        rightsRate: string;
                        steps: {
                            performances: number;
                            /** @description Euros as decimal text, at most two decimals */
                            unitPrice: string;
                        }[];
                        /** @enum {string} */
                        vat: "show" | "standard" | "none" | "exempt";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amortiseCreation: boolean;
                        amortiseOver: number | null;
                        composition: ("artists" | "technicians" | "consumables" | "administration" | "structure")[];
                        consumables: string;
                        /** Format: uuid */
                        id: string;
                        /** @description Percent as decimal text */
                        marginRate: string;
                        /** @description Percent as decimal text */
                        overheadRate: string;
                        /** @enum {string} */
                        rightsBase: "salePrice" | "expenses";
                        /** @description Percent as decimal text */
                        rightsRate: string;
                        steps: {
                            performances: number;
                            /** @description Euros as decimal text, at most two decimals */
                            unitPrice: string;
                        }[];
                        /** @enum {string} */
                        vat: "show" | "standard" | "none" | "exempt";
                        version: number;
                    };
                };
            };
        };
    };
    "price-plan.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "price-plan.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amortiseCreation?: boolean;
                    amortiseOver?: number | null;
                    composition?: ("artists" | "technicians" | "consumables" | "administration" | "structure")[];
                    consumables?: string;
                    /** @description Percent as decimal text */
                    marginRate?: string;
                    /** @description Percent as decimal text */
                    overheadRate?: string;
                    /** @enum {string} */
                    rightsBase?: "salePrice" | "expenses";
                    /** @description Percent as decimal text */
                    rightsRate?: string;
                    steps?: {
                        performances: number;
                        /** @description Euros as decimal text, at most two decimals */
                        unitPrice: string;
                    }[];
                    /** @enum {string} */
                    vat?: "show" | "standard" | "none" | "exempt";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amortiseCreation: boolean;
                        amortiseOver: number | null;
                        composition: ("artists" | "technicians" | "consumables" | "administration" | "structure")[];
                        consumables: string;
                        /** Format: uuid */
                        id: string;
                        /** @description Percent as decimal text */
                        marginRate: string;
                        /** @description Percent as decimal text */
                        overheadRate: string;
                        /** @enum {string} */
                        rightsBase: "salePrice" | "expenses";
                        /** @description Percent as decimal text */
                        rightsRate: string;
                        steps: {
                            performances: number;
                            /** @description Euros as decimal text, at most two decimals */
                            unitPrice: string;
                        }[];
                        /** @enum {string} */
                        vat: "show" | "standard" | "none" | "exempt";
                        version: number;
                    };
                };
            };
        };
    };
    "productions.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        archivedAt: string | null;
                        audience: string | null;
                        /** @enum {string} */
                        discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                        durationMinutes: number | null;
                        /** Format: uuid */
                        id: string;
                        objectNumber: string | null;
                        peopleOnTour: number | null;
                        season: string | null;
                        /** @enum {string} */
                        stage: "project" | "creation" | "exploitation" | "archived";
                        synopsis: string | null;
                        title: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        archivedAt: string | null;
                        audience: string | null;
                        /** @enum {string} */
                        discipline: "theatre" | "music" | "dance" | "circus" | "puppetry" | "street" | "opera" | "multidisciplinary" | "other";
                        durationMinutes: number | null;
                        /** Format: uuid */
                        id: string;
                        objectNumber: string | null;
                        peopleOnTour: number | null;
                        season: string | null;
                        /** @enum {string} */
                        stage: "project" | "creation" | "exploitation" | "archived";
                        synopsis: string | null;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "terms.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                            conditions: {
                                continuous?: boolean;
                                discoveryStage?: boolean;
                                firstPart?: boolean;
                                /** @enum {string} */
                                hourKind?: "normal" | "overtime" | "night";
                                largeVenue?: boolean;
                                pair?: boolean;
                                plateau?: number;
                                smallVenue?: boolean;
                                splitPeriod?: boolean;
                                traineeYear?: 1 | 2;
                            };
                            contractId: string | null;
                            hoursPerUnit: string | null;
                            /** Format: uuid */
                            id: string;
                            minimumKey: string | null;
                            note: string | null;
                            phaseId: string | null;
                            placements: {
                                /** Format: uuid */
                                eventId: string;
                                quantity: string;
                            }[];
                            plannedFrom: string | null;
                            plannedTo: string | null;
                            /** Format: uuid */
                            positionId: string;
                            quantity: string;
                            unitGross: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "terms.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        /** @enum {string} */
                        basis?: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                        conditions?: {
                            continuous?: boolean;
                            discoveryStage?: boolean;
                            firstPart?: boolean;
                            /** @enum {string} */
                            hourKind?: "normal" | "overtime" | "night";
                            largeVenue?: boolean;
                            pair?: boolean;
                            plateau?: number;
                            smallVenue?: boolean;
                            splitPeriod?: boolean;
                            traineeYear?: 1 | 2;
                        };
                        contractId?: string | null;
                        hoursPerUnit?: string | null;
                        minimumKey?: string | null;
                        note?: string | null;
                        phaseId?: string | null;
                        placements?: {
                            /** Format: uuid */
                            eventId: string;
                            quantity?: string;
                        }[];
                        plannedFrom?: string | null;
                        plannedTo?: string | null;
                        /** Format: uuid */
                        positionId?: string;
                        quantity?: string;
                        unitGross?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        /** @enum {string} */
                        basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                        conditions?: {
                            continuous?: boolean;
                            discoveryStage?: boolean;
                            firstPart?: boolean;
                            /** @enum {string} */
                            hourKind?: "normal" | "overtime" | "night";
                            largeVenue?: boolean;
                            pair?: boolean;
                            plateau?: number;
                            smallVenue?: boolean;
                            splitPeriod?: boolean;
                            traineeYear?: 1 | 2;
                        };
                        contractId?: string | null;
                        hoursPerUnit?: string | null;
                        minimumKey?: string | null;
                        note?: string | null;
                        phaseId?: string | null;
                        placements?: {
                            /** Format: uuid */
                            eventId: string;
                            quantity?: string;
                        }[];
                        plannedFrom?: string | null;
                        plannedTo?: string | null;
                        /** Format: uuid */
                        positionId: string;
                        quantity: string;
                        unitGross: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        /** @enum {string} */
                        basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                        conditions: {
                            continuous?: boolean;
                            discoveryStage?: boolean;
                            firstPart?: boolean;
                            /** @enum {string} */
                            hourKind?: "normal" | "overtime" | "night";
                            largeVenue?: boolean;
                            pair?: boolean;
                            plateau?: number;
                            smallVenue?: boolean;
                            splitPeriod?: boolean;
                            traineeYear?: 1 | 2;
                        };
                        contractId: string | null;
                        hoursPerUnit: string | null;
                        /** Format: uuid */
                        id: string;
                        minimumKey: string | null;
                        note: string | null;
                        phaseId: string | null;
                        placements: {
                            /** Format: uuid */
                            eventId: string;
                            quantity: string;
                        }[];
                        plannedFrom: string | null;
                        plannedTo: string | null;
                        /** Format: uuid */
                        positionId: string;
                        quantity: string;
                        unitGross: string | null;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "terms.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                        conditions: {
                            continuous?: boolean;
                            discoveryStage?: boolean;
                            firstPart?: boolean;
                            /** @enum {string} */
                            hourKind?: "normal" | "overtime" | "night";
                            largeVenue?: boolean;
                            pair?: boolean;
                            plateau?: number;
                            smallVenue?: boolean;
                            splitPeriod?: boolean;
                            traineeYear?: 1 | 2;
                        };
                        contractId: string | null;
                        hoursPerUnit: string | null;
                        /** Format: uuid */
                        id: string;
                        minimumKey: string | null;
                        note: string | null;
                        phaseId: string | null;
                        placements: {
                            /** Format: uuid */
                            eventId: string;
                            quantity: string;
                        }[];
                        plannedFrom: string | null;
                        plannedTo: string | null;
                        /** Format: uuid */
                        positionId: string;
                        quantity: string;
                        unitGross: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "terms.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                    conditions?: {
                        continuous?: boolean;
                        discoveryStage?: boolean;
                        firstPart?: boolean;
                        /** @enum {string} */
                        hourKind?: "normal" | "overtime" | "night";
                        largeVenue?: boolean;
                        pair?: boolean;
                        plateau?: number;
                        smallVenue?: boolean;
                        splitPeriod?: boolean;
                        traineeYear?: 1 | 2;
                    };
                    contractId?: string | null;
                    hoursPerUnit?: string | null;
                    minimumKey?: string | null;
                    note?: string | null;
                    phaseId?: string | null;
                    placements?: {
                        /** Format: uuid */
                        eventId: string;
                        quantity?: string;
                    }[];
                    plannedFrom?: string | null;
                    plannedTo?: string | null;
                    /** Format: uuid */
                    positionId: string;
                    quantity: string;
                    unitGross: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                        conditions: {
                            continuous?: boolean;
                            discoveryStage?: boolean;
                            firstPart?: boolean;
                            /** @enum {string} */
                            hourKind?: "normal" | "overtime" | "night";
                            largeVenue?: boolean;
                            pair?: boolean;
                            plateau?: number;
                            smallVenue?: boolean;
                            splitPeriod?: boolean;
                            traineeYear?: 1 | 2;
                        };
                        contractId: string | null;
                        hoursPerUnit: string | null;
                        /** Format: uuid */
                        id: string;
                        minimumKey: string | null;
                        note: string | null;
                        phaseId: string | null;
                        placements: {
                            /** Format: uuid */
                            eventId: string;
                            quantity: string;
                        }[];
                        plannedFrom: string | null;
                        plannedTo: string | null;
                        /** Format: uuid */
                        positionId: string;
                        quantity: string;
                        unitGross: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                        conditions: {
                            continuous?: boolean;
                            discoveryStage?: boolean;
                            firstPart?: boolean;
                            /** @enum {string} */
                            hourKind?: "normal" | "overtime" | "night";
                            largeVenue?: boolean;
                            pair?: boolean;
                            plateau?: number;
                            smallVenue?: boolean;
                            splitPeriod?: boolean;
                            traineeYear?: 1 | 2;
                        };
                        contractId: string | null;
                        hoursPerUnit: string | null;
                        /** Format: uuid */
                        id: string;
                        minimumKey: string | null;
                        note: string | null;
                        phaseId: string | null;
                        placements: {
                            /** Format: uuid */
                            eventId: string;
                            quantity: string;
                        }[];
                        plannedFrom: string | null;
                        plannedTo: string | null;
                        /** Format: uuid */
                        positionId: string;
                        quantity: string;
                        unitGross: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "terms.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "terms.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    basis?: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                    conditions?: {
                        continuous?: boolean;
                        discoveryStage?: boolean;
                        firstPart?: boolean;
                        /** @enum {string} */
                        hourKind?: "normal" | "overtime" | "night";
                        largeVenue?: boolean;
                        pair?: boolean;
                        plateau?: number;
                        smallVenue?: boolean;
                        splitPeriod?: boolean;
                        traineeYear?: 1 | 2;
                    };
                    contractId?: string | null;
                    hoursPerUnit?: string | null;
                    minimumKey?: string | null;
                    note?: string | null;
                    phaseId?: string | null;
                    placements?: {
                        /** Format: uuid */
                        eventId: string;
                        quantity?: string;
                    }[];
                    plannedFrom?: string | null;
                    plannedTo?: string | null;
                    /** Format: uuid */
                    positionId?: string;
                    quantity?: string;
                    unitGross?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                        conditions: {
                            continuous?: boolean;
                            discoveryStage?: boolean;
                            firstPart?: boolean;
                            /** @enum {string} */
                            hourKind?: "normal" | "overtime" | "night";
                            largeVenue?: boolean;
                            pair?: boolean;
                            plateau?: number;
                            smallVenue?: boolean;
                            splitPeriod?: boolean;
                            traineeYear?: 1 | 2;
                        };
                        contractId: string | null;
                        hoursPerUnit: string | null;
                        /** Format: uuid */
                        id: string;
                        minimumKey: string | null;
                        note: string | null;
                        phaseId: string | null;
                        placements: {
                            /** Format: uuid */
                            eventId: string;
                            quantity: string;
                        }[];
                        plannedFrom: string | null;
                        plannedTo: string | null;
                        /** Format: uuid */
                        positionId: string;
                        quantity: string;
                        unitGross: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "trips.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            country: string;
                            eventId: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            leavesAt: string;
                            note: string | null;
                            place: string;
                            /** Format: uuid */
                            positionId: string;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            returnsAt: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "trips.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        country?: string;
                        eventId?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        leavesAt?: string;
                        note?: string | null;
                        place?: string;
                        /** Format: uuid */
                        positionId?: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        returnsAt?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        country?: string;
                        eventId?: string | null;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        leavesAt: string;
                        note?: string | null;
                        place: string;
                        /** Format: uuid */
                        positionId: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        returnsAt: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        country: string;
                        eventId: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        leavesAt: string;
                        note: string | null;
                        place: string;
                        /** Format: uuid */
                        positionId: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        returnsAt: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "trips.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        country: string;
                        eventId: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        leavesAt: string;
                        note: string | null;
                        place: string;
                        /** Format: uuid */
                        positionId: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        returnsAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "trips.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    country?: string;
                    eventId?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    leavesAt: string;
                    note?: string | null;
                    place: string;
                    /** Format: uuid */
                    positionId: string;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    returnsAt: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        country: string;
                        eventId: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        leavesAt: string;
                        note: string | null;
                        place: string;
                        /** Format: uuid */
                        positionId: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        returnsAt: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        country: string;
                        eventId: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        leavesAt: string;
                        note: string | null;
                        place: string;
                        /** Format: uuid */
                        positionId: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        returnsAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "trips.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "trips.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    country?: string;
                    eventId?: string | null;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    leavesAt?: string;
                    note?: string | null;
                    place?: string;
                    /** Format: uuid */
                    positionId?: string;
                    /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                    returnsAt?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        country: string;
                        eventId: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        leavesAt: string;
                        note: string | null;
                        place: string;
                        /** Format: uuid */
                        positionId: string;
                        /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                        returnsAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "productions.what-if": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approachCosts?: ({
                        change: {
                            amount?: string | null;
                            /** @enum {string} */
                            component?: "travel" | "bed" | "breakfast" | "meal";
                            note?: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            on?: string;
                            /** @enum {string} */
                            payer?: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                            /** Format: uuid */
                            positionId?: string;
                            tripId?: string | null;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        create: {
                            amount?: string | null;
                            /** @enum {string} */
                            component: "travel" | "bed" | "breakfast" | "meal";
                            note?: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            on: string;
                            /** @enum {string} */
                            payer: "direct" | "perDiem" | "organiser" | "flat" | "reinvoiced";
                            /** Format: uuid */
                            positionId: string;
                            tripId?: string | null;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        remove: true;
                    })[];
                    contracts?: ({
                        change: {
                            cancelledBy?: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                            cancelledOn?: string | null;
                            /** @enum {string} */
                            channel?: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                            deductedBefore?: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from?: string;
                            /** @enum {string} */
                            kind?: "cddu" | "fixedTerm" | "openEnded";
                            note?: string | null;
                            overrideReason?: string | null;
                            personId?: string | null;
                            /** Format: uuid */
                            positionId?: string;
                            signedTogether?: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to?: string;
                            withholdingRate?: string | null;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        create: {
                            cancelledBy?: ("employer" | "employee" | "agreement" | "forceMajeure") | null;
                            cancelledOn?: string | null;
                            /** @enum {string} */
                            channel?: "own" | "guso" | "coproducer" | "venue" | "invoice" | "volunteer";
                            deductedBefore?: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from: string;
                            /** @enum {string} */
                            kind?: "cddu" | "fixedTerm" | "openEnded";
                            note?: string | null;
                            overrideReason?: string | null;
                            personId?: string | null;
                            /** Format: uuid */
                            positionId: string;
                            signedTogether?: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to: string;
                            withholdingRate?: string | null;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        remove: true;
                    })[];
                    events?: ({
                        change: {
                            allDay?: boolean;
                            calls?: components["schemas"]["EventCallInput"][];
                            cancelledCause?: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                            cancelledNote?: string | null;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            endsLocal?: string;
                            /** @enum {string} */
                            kind?: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                            note?: string | null;
                            optionExpiresOn?: string | null;
                            optionRank?: number | null;
                            phaseId?: string | null;
                            postponedTo?: string | null;
                            seriesId?: string | null;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            startsLocal?: string;
                            /** @enum {string} */
                            state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                            title?: string | null;
                            venueId?: string | null;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        create: {
                            /** @default false */
                            allDay?: boolean;
                            /** @default [] */
                            calls?: components["schemas"]["EventCallInput"][];
                            /** @default null */
                            cancelledCause?: ("us" | "presenter" | "illness" | "forceMajeure" | "optionLost" | "other") | null;
                            /** @default null */
                            cancelledNote?: string | null;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            endsLocal: string;
                            /** @enum {string} */
                            kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                            /** @default null */
                            note?: string | null;
                            /** @default null */
                            optionExpiresOn?: string | null;
                            /** @default null */
                            optionRank?: number | null;
                            /** @default null */
                            phaseId?: string | null;
                            /** @default null */
                            postponedTo?: string | null;
                            /** @default null */
                            seriesId?: string | null;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            startsLocal: string;
                            /**
                             * @default confirmed
                             * @enum {string}
                             */
                            state?: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                            /** @default null */
                            title?: string | null;
                            /** @default null */
                            venueId?: string | null;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        remove: true;
                    })[];
                    holders?: ({
                        change: {
                            /** Format: uuid */
                            eventId?: string;
                            /** Format: uuid */
                            personId?: string;
                            /** Format: uuid */
                            positionId?: string;
                            reason?: string | null;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        create: {
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            personId: string;
                            /** Format: uuid */
                            positionId: string;
                            reason?: string | null;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        remove: true;
                    })[];
                    phases?: ({
                        change: {
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from?: string;
                            /** @enum {string} */
                            kind?: "creation" | "exploitation";
                            name?: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to?: string;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        create: {
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from: string;
                            /** @enum {string} */
                            kind: "creation" | "exploitation";
                            name: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to: string;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        remove: true;
                    })[];
                    positions?: ({
                        change: {
                            /** @enum {string} */
                            category?: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                            classification?: string | null;
                            executive?: boolean;
                            holderId?: string | null;
                            onTour?: boolean;
                            profession?: string | null;
                            /** @enum {string} */
                            professionalExpenses?: "none" | "dramatic" | "musician" | "stageManager";
                            sortKey?: string;
                            title?: string;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        create: {
                            /** @enum {string} */
                            category: "artist" | "technician" | "permanent" | "author" | "intern" | "volunteer" | "supplier";
                            classification?: string | null;
                            executive?: boolean;
                            holderId?: string | null;
                            onTour?: boolean;
                            profession?: string | null;
                            /** @enum {string} */
                            professionalExpenses?: "none" | "dramatic" | "musician" | "stageManager";
                            sortKey?: string;
                            title: string;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        remove: true;
                    })[];
                    terms?: ({
                        change: {
                            /** @enum {string} */
                            basis?: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                            conditions?: {
                                continuous?: boolean;
                                discoveryStage?: boolean;
                                firstPart?: boolean;
                                /** @enum {string} */
                                hourKind?: "normal" | "overtime" | "night";
                                largeVenue?: boolean;
                                pair?: boolean;
                                plateau?: number;
                                smallVenue?: boolean;
                                splitPeriod?: boolean;
                                traineeYear?: 1 | 2;
                            };
                            contractId?: string | null;
                            hoursPerUnit?: string | null;
                            minimumKey?: string | null;
                            note?: string | null;
                            phaseId?: string | null;
                            placements?: {
                                /** Format: uuid */
                                eventId: string;
                                quantity?: string;
                            }[];
                            plannedFrom?: string | null;
                            plannedTo?: string | null;
                            /** Format: uuid */
                            positionId?: string;
                            quantity?: string;
                            unitGross?: string;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        create: {
                            /** @enum {string} */
                            basis: "cachet" | "rehearsalService" | "hour" | "day8" | "day10" | "day12" | "month";
                            conditions?: {
                                continuous?: boolean;
                                discoveryStage?: boolean;
                                firstPart?: boolean;
                                /** @enum {string} */
                                hourKind?: "normal" | "overtime" | "night";
                                largeVenue?: boolean;
                                pair?: boolean;
                                plateau?: number;
                                smallVenue?: boolean;
                                splitPeriod?: boolean;
                                traineeYear?: 1 | 2;
                            };
                            contractId?: string | null;
                            hoursPerUnit?: string | null;
                            minimumKey?: string | null;
                            note?: string | null;
                            phaseId?: string | null;
                            placements?: {
                                /** Format: uuid */
                                eventId: string;
                                quantity?: string;
                            }[];
                            plannedFrom?: string | null;
                            plannedTo?: string | null;
                            /** Format: uuid */
                            positionId: string;
                            quantity: string;
                            unitGross: string;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        remove: true;
                    })[];
                    trips?: ({
                        change: {
                            country?: string;
                            eventId?: string | null;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            leavesAt?: string;
                            note?: string | null;
                            place?: string;
                            /** Format: uuid */
                            positionId?: string;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            returnsAt?: string;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        create: {
                            country?: string;
                            eventId?: string | null;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            leavesAt: string;
                            note?: string | null;
                            place: string;
                            /** Format: uuid */
                            positionId: string;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            returnsAt: string;
                        };
                        /** Format: uuid */
                        id: string;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        remove: true;
                    })[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appeared: components["schemas"]["Problem"][];
                        approach: {
                            after: string;
                            before: string;
                            difference: string;
                        };
                        budgets: {
                            balance: {
                                after: string;
                                before: string;
                                difference: string;
                            };
                            charges: {
                                after: string;
                                before: string;
                                difference: string;
                            };
                            products: {
                                after: string;
                                before: string;
                                difference: string;
                            };
                            purpose: string;
                        }[];
                        cost: {
                            after: string;
                            before: string;
                            difference: string;
                        };
                        engagements: {
                            after: string;
                            before: string;
                            contractId: string | null;
                            difference: string;
                            positionId: string;
                        }[];
                        gone: components["schemas"]["Problem"][];
                        prices: {
                            after: string;
                            before: string;
                            difference: string;
                            performances: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appeared: components["schemas"]["Problem"][];
                        approach: {
                            after: string;
                            before: string;
                            difference: string;
                        };
                        budgets: {
                            balance: {
                                after: string;
                                before: string;
                                difference: string;
                            };
                            charges: {
                                after: string;
                                before: string;
                                difference: string;
                            };
                            products: {
                                after: string;
                                before: string;
                                difference: string;
                            };
                            purpose: string;
                        }[];
                        cost: {
                            after: string;
                            before: string;
                            difference: string;
                        };
                        engagements: {
                            after: string;
                            before: string;
                            contractId: string | null;
                            difference: string;
                            positionId: string;
                        }[];
                        gone: components["schemas"]["Problem"][];
                        prices: {
                            after: string;
                            before: string;
                            difference: string;
                            performances: number;
                        }[];
                    };
                };
            };
        };
    };
    "works.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            authors: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                personId: string | null;
                                role: string;
                                society: string | null;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                            publicDomain: boolean;
                            title: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "works.patch-many": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    change: {
                        authors?: {
                            /** Format: uuid */
                            id?: string;
                            name: string;
                            personId?: string | null;
                            role?: string;
                            society?: string | null;
                        }[];
                        /** @enum {string} */
                        kind?: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                        publicDomain?: boolean;
                        title?: string;
                    };
                    /** Format: uuid */
                    id: string;
                    version: number;
                } | {
                    create: {
                        authors?: {
                            /** Format: uuid */
                            id?: string;
                            name: string;
                            personId?: string | null;
                            role?: string;
                            society?: string | null;
                        }[];
                        /** @enum {string} */
                        kind?: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                        publicDomain?: boolean;
                        title: string;
                    };
                    /** Format: uuid */
                    id: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {boolean} */
                    remove: true;
                    version: number;
                })[];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ({
                        authors: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            personId: string | null;
                            role: string;
                            society: string | null;
                        }[];
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                        publicDomain: boolean;
                        title: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {boolean} */
                        removed: true;
                    })[];
                };
            };
        };
    };
    "works.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authors: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            personId: string | null;
                            role: string;
                            society: string | null;
                        }[];
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                        publicDomain: boolean;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "works.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    authors?: {
                        /** Format: uuid */
                        id?: string;
                        name: string;
                        personId?: string | null;
                        role?: string;
                        society?: string | null;
                    }[];
                    /** @enum {string} */
                    kind?: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                    publicDomain?: boolean;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authors: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            personId: string | null;
                            role: string;
                            society: string | null;
                        }[];
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                        publicDomain: boolean;
                        title: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authors: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            personId: string | null;
                            role: string;
                            society: string | null;
                        }[];
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                        publicDomain: boolean;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "works.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "works.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                productionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    authors?: {
                        /** Format: uuid */
                        id?: string;
                        name: string;
                        personId?: string | null;
                        role?: string;
                        society?: string | null;
                    }[];
                    /** @enum {string} */
                    kind?: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                    publicDomain?: boolean;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authors: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            personId: string | null;
                            role: string;
                            society: string | null;
                        }[];
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "text" | "music" | "choreography" | "staging" | "translation" | "adaptation" | "video" | "other";
                        publicDomain: boolean;
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "rates.list": {
        parameters: {
            query?: {
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                on?: string;
                projected?: "true" | "false";
                search?: string;
                stale?: "true" | "false";
                topic?: string;
                uncertain?: "true" | "false";
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            checked: string | null;
                            confidence: ("C" | "P" | "D" | "G") | null;
                            from: string | null;
                            id: string;
                            name: {
                                en: string;
                                fr: string;
                            };
                            projected: boolean;
                            stale: boolean;
                            topic: string;
                            uncertain: boolean;
                            /** @enum {string} */
                            unit: "percent" | "euro" | "factor" | "hours" | "days" | "count";
                            value: string | null;
                        }[];
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        on: string;
                        topics: {
                            id: string;
                            name: {
                                en: string;
                                fr: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "rates.read": {
        parameters: {
            query?: {
                /** @description A calendar day, YYYY-MM-DD, 1900 to 2200 */
                on?: string;
            };
            header?: never;
            path: {
                organisation: string;
                rateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checked: string | null;
                        confidence: ("C" | "P" | "D" | "G") | null;
                        from: string | null;
                        id: string;
                        name: {
                            en: string;
                            fr: string;
                        };
                        projected: boolean;
                        stale: boolean;
                        topic: string;
                        uncertain: boolean;
                        /** @enum {string} */
                        unit: "percent" | "euro" | "factor" | "hours" | "days" | "count";
                        value: string | null;
                        values: {
                            checked: string | null;
                            /** @enum {string} */
                            confidence: "C" | "P" | "D" | "G";
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from: string;
                            note: {
                                en: string;
                                fr: string;
                            } | null;
                            source: string | null;
                            to: string | null;
                            url: string | null;
                            value: string;
                        }[];
                    };
                };
            };
        };
    };
    "budget-lines.search": {
        parameters: {
            query: {
                search: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            account: string;
                            /** Format: uuid */
                            id: string;
                            label: string;
                            production: string;
                            /** Format: uuid */
                            productionId: string;
                            /** @enum {string} */
                            purpose: "creation" | "exploitation";
                        }[];
                    };
                };
            };
        };
    };
    "contracts.search": {
        parameters: {
            query: {
                search: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            position: string;
                            production: string;
                            /** Format: uuid */
                            productionId: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            to: string;
                        }[];
                    };
                };
            };
        };
    };
    "events.search": {
        parameters: {
            query: {
                search: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            allDay: boolean;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            endsLocal: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "rehearsal" | "residency" | "setUp" | "technicalRehearsal" | "runThrough" | "performance" | "strike" | "travel" | "dayOff" | "meeting" | "deadline" | "teaching";
                            place: string | null;
                            productionId: string | null;
                            /** @description YYYY-MM-DDTHH:MM on the clock of the organisation */
                            startsLocal: string;
                            /** @enum {string} */
                            state: "idea" | "option" | "confirmed" | "played" | "postponed" | "cancelled";
                            title: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "cohorts.startable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            frozen: boolean;
                            hours: {
                                centre: string;
                                internship: string;
                            };
                            /** Format: uuid */
                            id: string;
                            number: number;
                            /** Format: uuid */
                            programmeId: string;
                            title: {
                                en: string;
                                fr: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "organisation-terms.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            key: string;
                            source: string | null;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            validFrom: string;
                            value: string | number | boolean;
                            version: number;
                        }[];
                        problems: components["schemas"]["Problem"][];
                    };
                };
            };
        };
    };
    "organisation-terms.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    key: "agreement" | "headcount" | "vatRegime" | "vatTurnoverShare" | "payrollTaxShare" | "workAccidentRate" | "workAccidentRateArtist" | "workAccidentRateTechnician" | "workAccidentRatePermanent" | "providentRate" | "providentRateArtist" | "providentRateTechnician" | "providentRatePermanent" | "providentRateExecutive" | "occupationalHealthRate" | "mobilityRate" | "regionalMobilityRate" | "technicianCeiling" | "worksCouncil" | "alsaceMoselle" | "growth";
                    /** @default null */
                    source?: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                     */
                    validFrom: string;
                    value: string | number | boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        key: string;
                        source: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        validFrom: string;
                        value: string | number | boolean;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        key: string;
                        source: string | null;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        validFrom: string;
                        value: string | number | boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "organisation-terms.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "tokens.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            createdAt: string;
                            expiresAt: string | null;
                            /** Format: uuid */
                            id: string;
                            madeBy: string | null;
                            name: string;
                            readOnly: boolean;
                            revokedAt: string | null;
                            /** @enum {string} */
                            role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
                            scope: {
                                /** @enum {string} */
                                kind: "organisation";
                            } | {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "production";
                            } | {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "cohort";
                            } | {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "application";
                            };
                            secret: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "tokens.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    expiresAt?: string | null;
                    name: string;
                    /** @default false */
                    readOnly?: boolean;
                    /** @enum {string} */
                    role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
                    scope: {
                        /** @enum {string} */
                        kind: "organisation";
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "production";
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "cohort";
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "application";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        createdAt: string;
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        readOnly: boolean;
                        revokedAt: string | null;
                        /** @enum {string} */
                        role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
                        scope: {
                            /** @enum {string} */
                            kind: "organisation";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "production";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "cohort";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "application";
                        };
                        secret: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        createdAt: string;
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        readOnly: boolean;
                        revokedAt: string | null;
                        /** @enum {string} */
                        role: "owner" | "administration" | "production" | "technical" | "reader" | "coordinator" | "admissibility" | "assessor" | "disabilityContact" | "funder" | "trainer" | "trainee" | "applicant";
                        scope: {
                            /** @enum {string} */
                            kind: "organisation";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "production";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "cohort";
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "application";
                        };
                        secret: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "tokens.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "venues.list": {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
                search?: string;
            };
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accessFrom: string | null;
                            accessNote: string | null;
                            accessTo: string | null;
                            address: string | null;
                            capacity: number | null;
                            country: string;
                            /** Format: uuid */
                            id: string;
                            insee: string | null;
                            latitude: string | null;
                            longitude: string | null;
                            name: string;
                            note: string | null;
                            postcode: string | null;
                            power: string | null;
                            stageDepth: string | null;
                            stageHeight: string | null;
                            stageWidth: string | null;
                            town: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "venues.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessFrom: string | null;
                        accessNote: string | null;
                        accessTo: string | null;
                        address: string | null;
                        capacity: number | null;
                        contacts: {
                            capacity: string | null;
                            email: string | null;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            phone: string | null;
                            /** Format: uuid */
                            venueId: string;
                            version: number;
                        }[];
                        country: string;
                        /** Format: uuid */
                        id: string;
                        insee: string | null;
                        latitude: string | null;
                        longitude: string | null;
                        means: {
                            /** Format: uuid */
                            id: string;
                            item: string;
                            note: string | null;
                            quantity: string | null;
                            /** Format: uuid */
                            venueId: string;
                            version: number;
                        }[];
                        name: string;
                        note: string | null;
                        postcode: string | null;
                        power: string | null;
                        stageDepth: string | null;
                        stageHeight: string | null;
                        stageWidth: string | null;
                        town: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "venues.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    accessFrom?: string | null;
                    /** @default null */
                    accessNote?: string | null;
                    /** @default null */
                    accessTo?: string | null;
                    /** @default null */
                    address?: string | null;
                    /** @default null */
                    capacity?: number | null;
                    /** @default FR */
                    country?: string;
                    /** @default null */
                    insee?: string | null;
                    /** @default null */
                    latitude?: string | null;
                    /** @default null */
                    longitude?: string | null;
                    name: string;
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    postcode?: string | null;
                    /** @default null */
                    power?: string | null;
                    /** @default null */
                    stageDepth?: string | null;
                    /** @default null */
                    stageHeight?: string | null;
                    /** @default null */
                    stageWidth?: string | null;
                    /** @default null */
                    town?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessFrom: string | null;
                        accessNote: string | null;
                        accessTo: string | null;
                        address: string | null;
                        capacity: number | null;
                        country: string;
                        /** Format: uuid */
                        id: string;
                        insee: string | null;
                        latitude: string | null;
                        longitude: string | null;
                        name: string;
                        note: string | null;
                        postcode: string | null;
                        power: string | null;
                        stageDepth: string | null;
                        stageHeight: string | null;
                        stageWidth: string | null;
                        town: string | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessFrom: string | null;
                        accessNote: string | null;
                        accessTo: string | null;
                        address: string | null;
                        capacity: number | null;
                        country: string;
                        /** Format: uuid */
                        id: string;
                        insee: string | null;
                        latitude: string | null;
                        longitude: string | null;
                        name: string;
                        note: string | null;
                        postcode: string | null;
                        power: string | null;
                        stageDepth: string | null;
                        stageHeight: string | null;
                        stageWidth: string | null;
                        town: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "venues.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "venues.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accessFrom?: string | null;
                    accessNote?: string | null;
                    accessTo?: string | null;
                    address?: string | null;
                    capacity?: number | null;
                    country?: string;
                    insee?: string | null;
                    latitude?: string | null;
                    longitude?: string | null;
                    name?: string;
                    note?: string | null;
                    postcode?: string | null;
                    power?: string | null;
                    stageDepth?: string | null;
                    stageHeight?: string | null;
                    stageWidth?: string | null;
                    town?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessFrom: string | null;
                        accessNote: string | null;
                        accessTo: string | null;
                        address: string | null;
                        capacity: number | null;
                        country: string;
                        /** Format: uuid */
                        id: string;
                        insee: string | null;
                        latitude: string | null;
                        longitude: string | null;
                        name: string;
                        note: string | null;
                        postcode: string | null;
                        power: string | null;
                        stageDepth: string | null;
                        stageHeight: string | null;
                        stageWidth: string | null;
                        town: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "venues.contacts.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                venueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    capacity?: string | null;
                    /** @default null */
                    email?: string | null;
                    name: string;
                    /** @default null */
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: string | null;
                        email: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        phone: string | null;
                        /** Format: uuid */
                        venueId: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: string | null;
                        email: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        phone: string | null;
                        /** Format: uuid */
                        venueId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "venues.contacts.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                venueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "venues.means.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                venueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    item: string;
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    quantity?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        item: string;
                        note: string | null;
                        quantity: string | null;
                        /** Format: uuid */
                        venueId: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        item: string;
                        note: string | null;
                        quantity: string | null;
                        /** Format: uuid */
                        venueId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "venues.means.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version this change is about, such as "3" */
                "if-match"?: string;
                /** @description * to create (PUT) */
                "if-none-match"?: string;
            };
            path: {
                id: string;
                organisation: string;
                venueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "organisations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default company
                     * @enum {string}
                     */
                    kind?: "company" | "school" | "both";
                    name: string;
                    slug?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                    };
                };
            };
        };
    };
    "public.calls.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            closesAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            closesOn: string;
                            code: string;
                            cohort: string;
                            eraseRefusedMonths: number;
                            finalSelectionOn: string | null;
                            firstSelectionOn: string | null;
                            interviewsFrom: string | null;
                            interviewsTo: string | null;
                            meetings: {
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                online: boolean;
                                placesLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description An instant, ISO 8601
                                 */
                                startsAt: string;
                                venue: string | null;
                            }[];
                            nextCallNote: string | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            opensAt: string;
                            /**
                             * Format: date
                             * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                             */
                            opensOn: string;
                            organisation: string;
                            programme: {
                                en: string;
                                fr: string;
                            };
                            routes: {
                                code: string;
                                derogation: boolean;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                pieces: {
                                    code: string;
                                    hint: {
                                        en: string | null;
                                        fr: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    mostFiles: number;
                                    oneOf: string | null;
                                    required: boolean;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                prerequisites: {
                                    /** @enum {string} */
                                    kind: "level" | "experience" | "other";
                                    level: number | null;
                                    months: number | null;
                                    title: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            sealed: boolean;
                            /** @enum {string} */
                            state: "upcoming" | "open" | "closed";
                            zone: string;
                        }[];
                    };
                };
            };
        };
    };
    "public.calls.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        closesAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        closesOn: string;
                        code: string;
                        cohort: string;
                        eraseRefusedMonths: number;
                        finalSelectionOn: string | null;
                        firstSelectionOn: string | null;
                        interviewsFrom: string | null;
                        interviewsTo: string | null;
                        meetings: {
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            endsAt: string;
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            online: boolean;
                            placesLeft: number | null;
                            /**
                             * Format: date-time
                             * @description An instant, ISO 8601
                             */
                            startsAt: string;
                            venue: string | null;
                        }[];
                        nextCallNote: string | null;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        opensAt: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD, 1900 to 2200
                         */
                        opensOn: string;
                        organisation: string;
                        programme: {
                            en: string;
                            fr: string;
                        };
                        routes: {
                            code: string;
                            derogation: boolean;
                            hint: {
                                en: string | null;
                                fr: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            pieces: {
                                code: string;
                                hint: {
                                    en: string | null;
                                    fr: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                mostFiles: number;
                                oneOf: string | null;
                                required: boolean;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            prerequisites: {
                                /** @enum {string} */
                                kind: "level" | "experience" | "other";
                                level: number | null;
                                months: number | null;
                                title: {
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            title: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        sealed: boolean;
                        /** @enum {string} */
                        state: "upcoming" | "open" | "closed";
                        zone: string;
                    };
                };
            };
        };
    };
    "public.applications.begin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    locale: "fr" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description With the link’s secret behind the # */
                        address: string;
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    "public.applications.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    locale: "fr" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "public.meetings.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        callCode: string;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        endsAt: string;
                        /** Format: uuid */
                        id: string;
                        note: string | null;
                        online: boolean;
                        organisation: string;
                        over: boolean;
                        placesLeft: number | null;
                        programme: {
                            en: string;
                            fr: string;
                        };
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601
                         */
                        startsAt: string;
                        venue: string | null;
                        zone: string;
                    };
                };
            };
        };
    };
    "public.meetings.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "public.meetings.register": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    familyName: string;
                    givenName: string;
                    /** @enum {string} */
                    locale: "fr" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The meeting as iCalendar */
                        calendar: string;
                    };
                };
            };
        };
    };
    "public.registrations.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
