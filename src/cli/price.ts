import { priceOfCase, printPrices, readPriceCase } from '#core/office/productions/index.ts';
import { answer, question, told } from './answer.ts';
import type { Run } from './io.ts';

/** `filage price < case.json`: prices of a performance by length of series. Contract: docs/rules/pricing.md, "Command line". */
export const run: Run = async (args, io) => {
  const input = readPriceCase(await question('filage price < case.json', args, io));
  const prices = priceOfCase(input);
  return answer(io, { ...printPrices(prices), problems: told(prices.problems) });
};
