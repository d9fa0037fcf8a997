/** What the law wants public about the programme, piece by piece, in both languages. */
import type { Both } from '#db/demo/index.ts';

export const TEXTS: Readonly<Record<string, Both>> = {
  objectives: [
    'À l’issue de la formation, vous conduisez la production d’un projet artistique : vous en chiffrez les moyens, réunissez les financements, rédigez les contrats, organisez les équipes et la tournée, et le défendez auprès de partenaires.',
    'By the end of the course you run the production of an artistic project: you cost its means, bring funding together, draw up contracts, organise teams and tour, and promote it to partners.',
  ],
  audience: [
    'Demandeurs d’emploi, salarié·es, intermittent·es et indépendant·es qui ont une première expérience du spectacle vivant.',
    'Job-seekers, employees, intermittent workers and self-employed people with a first experience of live performance.',
  ],
  prerequisites: [
    'Un diplôme de niveau 4 et une expérience du secteur : 12 mois après des études artistiques ou culturelles, 24 mois après d’autres études. Une dérogation est possible sur preuve de vos capacités.',
    'A level 4 diploma and experience in the sector: 12 months after studies in arts or culture, 24 months after other studies. A derogation is possible on proof of ability.',
  ],
  access: [
    'Dossier en ligne jusqu’au 15 octobre 2025 inclus, première sélection sur dossier, entretien individuel, réponse le 31 octobre. Entrée le 1er décembre, environ six semaines après la clôture.',
    'Online file until 15 October 2025 inclusive, first selection on file, individual interview, answer on 31 October. Entry on 1 December, about six weeks after the closing.',
  ],
  duration: [
    '861 heures : 511 heures en centre et 350 heures en entreprise, du 1er décembre 2025 au 30 juin 2026.',
    '861 hours: 511 in the centre and 350 in a company, from 1 December 2025 to 30 June 2026.',
  ],
  schedule: [
    'Du lundi au vendredi, de 9 h à 13 h et de 14 h à 17 h. Le stage se place entre le 7 avril et le 19 juin.',
    'Monday to Friday, 9:00 to 13:00 and 14:00 to 17:00. The internship lies between 7 April and 19 June.',
  ],
  methods: [
    'Apports et pratique alternent. Chacun porte une production concrète pendant toute la formation : études de cas, travaux de groupe, mises en situation.',
    'Teaching and practice alternate. Everybody carries a concrete production all along: case studies, group projects, role plays.',
  ],
  means: [
    'Une salle de 20 places avec vidéoprojecteur, tableau et réseau, une seconde salle pour les parcours, un espace en ligne pour les documents, un coin de livres et de revues à emprunter.',
    'A room with 20 seats, projector, board and network, a second room for the tracks, an online space for documents, a corner of books and journals to borrow.',
  ],
  trainers: [
    'Une trentaine de professionnels en activité : administratrices, producteurs, juristes, régisseuses, chargés de diffusion.',
    'Some thirty working professionals: administrators, producers, lawyers, stage managers, booking agents.',
  ],
  assessment: [
    'Exercices corrigés ensemble et questionnaires d’autoévaluation en cours de formation. Pour la certification : un projet mené et son dossier, présentés à l’oral devant un jury, et des cas pratiques sur données réelles.',
    'Exercises corrected together and self-assessment during the course. For the certificate: a project carried out with its file, presented orally to a jury, and practical cases on real data.',
  ],
  validation: [
    'La certification demande les quatre blocs. Chaque bloc peut être obtenu seul ; en cas d’échec total ou partiel, on se représente devant le jury de la promotion suivante.',
    'The certificate needs all four blocks. Each can be won alone; whoever fails wholly or partly comes back before the jury of the next cohort.',
  ],
  equivalences: [
    'Aucune équivalence avec une autre certification n’est enregistrée.',
    'No equivalence with another certification is registered.',
  ],
  gateways: [
    'Les blocs acquis restent acquis : ils peuvent être repris dans un autre parcours menant à la même certification.',
    'Blocks once won stay won: they can be used in another path to the same certification.',
  ],
  furtherStudy: [
    'Vers une certification de niveau 6 en administration ou en production de projets culturels.',
    'Towards a level 6 certification in administration or production of cultural projects.',
  ],
  jobs: [
    'Chargé·e de production, de diffusion, administrateur·rice de tournée, attaché·e de production, dans une compagnie, un bureau, un label, un festival ou un lieu (ROME L1302).',
    'Production or booking officer, tour administrator, production assistant, in a company, an agency, a label, a festival or a venue (ROME L1302).',
  ],
  vae: [
    'La certification est accessible par la validation des acquis de l’expérience auprès du certificateur. Pour en parler : formation@trappe-et-cintre.example.org.',
    'The certificate can be reached by validation of prior experience with the certifier. To talk about it: formation@trappe-et-cintre.example.org.',
  ],
  results: [
    'Chiffres inventés, comme cette école : ceux de deux promotions antérieures à cette version du programme. Les résultats de la promotion 2025-2026 suivront le jury de 2026.',
    'Invented figures, as this school is: those of two cohorts before this version of the programme. Results of the cohort of 2025-2026 will follow the jury of 2026.',
  ],
  funding: [
    'Dix places sont financées par la région pour des demandeurs d’emploi. Dix autres s’adressent aux salarié·es, intermittent·es et indépendant·es, sur devis : plan de développement, OPCO, compte personnel.',
    'Ten places are funded by the region for job-seekers. Ten others are for employees, intermittent and self-employed people, on quote: training plan, sector fund, personal account.',
  ],
  accessibility: [
    'Le site est accessible aux fauteuils. Notre référente handicap étudie avec vous les aménagements utiles, à tout moment et en confidence.',
    'The site is wheelchair accessible. Our disability contact looks at useful arrangements with you, at any time and in confidence.',
  ],
  contact: [
    'Pédagogie : Solange Vaquerin. Administration : Rémi Castagnères. Référente handicap : Odile Marsalès. formation@trappe-et-cintre.example.org',
    'Teaching: Solange Vaquerin. Administration: Rémi Castagnères. Disability contact: Odile Marsalès. formation@trappe-et-cintre.example.org',
  ],
};
