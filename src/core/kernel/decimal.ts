/** Exact decimals: rates, quantities and unit prices. `{units: 52900, scale: 5}` is 0.529. */
export interface Decimal {
  readonly units: number;
  readonly scale: number;
}

const MAX_SCALE = 9;
const PATTERN = /^(-?)(\d{1,12})(?:\.(\d{1,9}))?$/;

/** Builds a decimal. Throws RangeError when the units are not a safe integer or the scale is not 0…9. */
export function decimal(units: number, scale = 0): Decimal {
  if (!Number.isSafeInteger(units)) throw new RangeError(`not a safe integer: ${units}`);
  if (!Number.isInteger(scale) || scale < 0 || scale > MAX_SCALE) throw new RangeError(`not a scale: ${scale}`);
  return { units, scale };
}

/** Reads `"12.5"`, `"-3"`; null for anything else (no exponent, no comma, no sign `+`). */
export function parseDecimal(text: string): Decimal | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, sign, whole = '0', fraction = ''] = match;
  const units = Number(whole + fraction);
  if (!Number.isSafeInteger(units)) return null;
  return { units: sign === '-' && units !== 0 ? -units : units, scale: fraction.length };
}

/** For constants known to be well formed (rates, tests). Throws RangeError otherwise. */
export function dec(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (parsed === null) throw new RangeError(`not a decimal: ${text}`);
  return parsed;
}

/** `-12.50`: keeps the scale it was given. */
export function decimalText({ units, scale }: Decimal): string {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  const sign = units < 0 ? '-' : '';
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The same value without trailing zeros after the point. */
export function normalise({ units, scale }: Decimal): Decimal {
  let [u, s] = [units, scale];
  while (s > 0 && u % 10 === 0) {
    u /= 10;
    s -= 1;
  }
  return { units: u, scale: s };
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  return Math.sign(a.units * 10 ** (scale - a.scale) - b.units * 10 ** (scale - b.scale));
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return decimal(a.units * 10 ** (scale - a.scale) + b.units * 10 ** (scale - b.scale), scale);
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { units: -b.units, scale: b.scale });
}

/** The exact product rounded half-up (away from zero at the half) to `scale` digits. */
export function multiplyDecimals(a: Decimal, b: Decimal, scale: number): Decimal {
  const shift = a.scale + b.scale - scale;
  if (shift <= 0) return decimal(a.units * b.units * 10 ** -shift, scale);
  return decimal(multiplyToScale(a.units, b.units, shift), scale);
}

/** The quotient rounded half-up to `scale` digits; null when the divisor is zero. */
export function divideDecimals(a: Decimal, b: Decimal, scale: number): Decimal | null {
  if (b.units === 0) return null;
  const power = b.scale - a.scale + scale;
  let numerator = BigInt(a.units);
  let denominator = BigInt(b.units);
  if (power >= 0) numerator *= 10n ** BigInt(power);
  else denominator *= 10n ** BigInt(-power);
  return decimal(Number(divideHalfUp(numerator, denominator)), scale);
}

/** Rounds half-up (away from zero at the half) to fewer digits. */
export function roundDecimal(a: Decimal, scale: number): Decimal {
  return a.scale <= scale ? a : decimal(multiplyToScale(a.units, 1, a.scale - scale), scale);
}

/**
 * `a × b ÷ 10^shift`, half-up, away from zero at the half: the one rounding of a payslip line.
 * Exact whatever the size: falls back to BigInt past 2^53.
 */
export function multiplyToScale(a: number, b: number, shift: number): number {
  const product = a * b;
  if (!Number.isSafeInteger(product)) return Number(divideHalfUp(BigInt(a) * BigInt(b), 10n ** BigInt(shift)));
  const divisor = 10 ** shift;
  const absolute = Math.abs(product);
  const remainder = absolute % divisor;
  const quotient = (absolute - remainder) / divisor;
  const rounded = remainder * 2 >= divisor ? quotient + 1 : quotient;
  return product < 0 && rounded !== 0 ? -rounded : rounded;
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}
