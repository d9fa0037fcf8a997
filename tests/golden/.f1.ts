import { DEMO } from '../../seeds/index.ts';
import { demoFacts } from './demo-facts.ts';
import { answer, difference } from '#core/office/productions/index.ts';
import { date, moneyText } from '#core/kernel/index.ts';
import { problemText, explainedText, sentence } from '#core/words.ts';
const orgs: any = DEMO;
for (const house of orgs) for (const show of house.productions) {
  const facts = demoFacts(house, show);
  const t=performance.now();
  const a = answer(facts, date('2026-11-24'));
  console.log('==', show.title, (performance.now()-t).toFixed(1),'ms', 'cost', moneyText(a.costs.cost.value));
  for (const e of a.engagements) console.log('  ', e.contractId, e.positionId, moneyText(e.gross.value), moneyText(e.contributions.value), moneyText(e.cost.value), e.slices.length);
  for (const b of a.budgets) {
    console.log(' BUDGET', b.purpose, 'charges', moneyText(b.totals.charges), 'products', moneyText(b.totals.products), 'balance', moneyText(b.totals.balance), 'inkind', moneyText(b.totals.chargesInKind), moneyText(b.totals.productsInKind));
    for (const r of b.rows) console.log('   ', r.account.id.padEnd(6), moneyText(r.amount.value).padStart(10), r.derived ? sentence('terms', r.derived.label,'fr')+' '+r.label+' ['+r.identity+']' : r.label, r.certainty);
  }
  if (a.price) { for (const r of a.price.rows) console.log('   n', r.performances, 'plateau', moneyText(r.costEach.value), 'price', moneyText(r.priceEach.value), 'asked', moneyText(r.askedEach.value), 'vat', moneyText(r.vat.withVat.value), 'rights', moneyText(r.beside.rights.value), 'appr', moneyText(r.beside.approach.value));
    console.log('  fixed', moneyText(a.price.breakEven.fixed.value), 'from', a.price.breakEven.from, a.price.on);
    for (const m of a.price.team) console.log('   team', m.position.title, JSON.stringify(m.each.map(x=>[x.basis,x.quantity.units/10**x.quantity.scale,x.unitGross.units/10**x.unitGross.scale])), JSON.stringify(m.once.map(x=>[x.basis,x.quantity.units/10**x.quantity.scale])));
  }
  for (const p of a.problems) console.log('  !', p.severity, p.code, problemText(p,'fr'), p.at[0]);
}
