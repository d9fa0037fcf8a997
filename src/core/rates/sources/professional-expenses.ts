import { PROFESSIONAL_EXPENSES } from '../professional-expenses.ts';
import { cited, type Sources } from './citation.ts';

export const sources: Sources = cited(PROFESSIONAL_EXPENSES, {
  source: 'BOSS, frais professionnels : extinction de la déduction forfaitaire spécifique ; mon-entreprise',
});
