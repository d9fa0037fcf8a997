/**
 * The sums that a golden case writes down for its reader, reckoned exactly: `5 × 160 × 1.55 = 1240.00` rounds half-up to
 * the cent, `100 ÷ 3 ↑ 33.34` rounds up.
 */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const TOKEN = /\d+(?:\.\d+)?|[×÷+−()]/g;

/** Whether the sum comes out. Throws on a line that is no sum. */
export function holds(line: string): boolean {
  const [, sum, sign, stated] = /^(.+) ([=↑]) (−?\d+\.\d\d)$/.exec(line) ?? [];
  if (sum === undefined || stated === undefined) throw new SyntaxError(`no sum: ${line}`);
  const exact = reckon(sum.match(TOKEN) ?? []);
  return cents(exact, sign === '↑') === BigInt(stated.replace('.', '').replace('−', '-'));
}

function cents({ over, under }: Fraction, up: boolean): bigint {
  const hundredfold = over * 100n;
  if (up) return (hundredfold + under - 1n) / under;
  return (2n * hundredfold + under) / (2n * under);
}

function reckon(tokens: string[]): Fraction {
  let left = term(tokens);
  for (let sign = tokens[0]; sign === '+' || sign === '−'; sign = tokens[0]) {
    tokens.shift();
    const right = term(tokens);
    const added = sign === '+' ? right.over : -right.over;
    left = { over: left.over * right.under + added * left.under, under: left.under * right.under };
  }
  return left;
}

function term(tokens: string[]): Fraction {
  let left = factor(tokens);
  for (let sign = tokens[0]; sign === '×' || sign === '÷'; sign = tokens[0]) {
    tokens.shift();
    const { over, under } = factor(tokens);
    left =
      sign === '×'
        ? { over: left.over * over, under: left.under * under }
        : { over: left.over * under, under: left.under * over };
  }
  return left;
}

function factor(tokens: string[]): Fraction {
  const token = tokens.shift();
  if (token === undefined) throw new SyntaxError('a sum ends too early');
  if (token !== '(') {
    const [whole = '', fraction = ''] = token.split('.');
    return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) };
  }
  const inner = reckon(tokens);
  tokens.shift();
  return inner;
}
