/** What core must not know: numbers without a source, the time, chance, the machine's time zone, secrets. */
import ts from 'typescript';
import { type Complaint, complain, everyNode, isTest, type Source } from './source.ts';

const PLAIN_NUMBERS = [0, 1, 2, 10, 100];

/** Numbers in the rules of a wing that are no rate: whoever reads `0.07` must be able to ask whose law it is. */
export function bareNumbers(sources: readonly Source[]): Complaint[] {
  return rulesOf(sources, /^src\/core\/(office|school)\//).flatMap((source) => {
    const found: Complaint[] = [];
    everyNode(source, (node) => {
      const bare =
        (ts.isNumericLiteral(node) && !PLAIN_NUMBERS.includes(Number(node.text))) ||
        (ts.isBigIntLiteral(node) && !PLAIN_NUMBERS.includes(Number(node.text.replace('n', '')))) ||
        isHidden(node);
      if (bare) found.push(complain(source, node, `a number that is no rate: ${node.getText()}`));
    });
    return found;
  });
}

const READERS = /^(Number|BigInt|parse\w*|read\w*|decimal\w*|money\w*|euros?\w*|percent\w*)$/;

/** `Number('7')`, `decimal('0.07')`, `parseFloat('7')`: a number in quotes is still one. An account's code is none. */
function isHidden(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) || !/^-?\d+([.,]\d+)?$/.test(node.text)) return false;
  if (PLAIN_NUMBERS.includes(Math.abs(Number(node.text)))) return false;
  if (!ts.isCallExpression(node.parent) || !node.parent.arguments.includes(node)) return false;
  return READERS.test(node.parent.expression.getText().split('.').at(-1)!);
}

/** A performance is a showing here: only what the stopwatch of that name can do gives it away. */
const STOPWATCH = ['now', 'timeOrigin', 'mark', 'measure'];
const GLOBALS = ['crypto', 'process', 'setTimeout', 'setInterval', 'queueMicrotask', 'fetch', 'navigator'];
const MEMBERS = ['toLocaleDateString', 'toLocaleTimeString', 'getTimezoneOffset', 'resolvedOptions', 'localeCompare'];

/** A clock, chance, the default time zone or cryptography inside core. */
export function impurities(sources: readonly Source[]): Complaint[] {
  return rulesOf(sources, /^src\/core\//).flatMap((source) => {
    const found: Complaint[] = [];
    everyNode(source, (node) => {
      const what = impurity(node);
      if (what !== undefined) found.push(complain(source, node, `core has no ${what}`));
    });
    return found;
  });
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && isReference(node)) {
    if (node.text === 'Date' && !isMember(node, 'UTC')) return 'clock, and Date reads the machine’s time zone';
    if (node.text === 'Temporal' && isMember(node, 'Now')) return 'clock: Temporal.Now';
    if (node.text === 'Math' && isMember(node, 'random')) return 'chance: Math.random';
    if (node.text === 'performance' && STOPWATCH.some((name) => isMember(node, name))) return 'clock: performance';
    if (GLOBALS.includes(node.text)) return node.text;
  }
  if (ts.isPropertyAccessExpression(node) && MEMBERS.includes(node.name.text))
    return `machine’s locale: ${node.name.text}`;
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    if (node.expression.getText() === 'Intl.DateTimeFormat' && !namesTimeZone(node)) return 'default time zone';
  }
  return undefined;
}

function namesTimeZone({ arguments: given }: ts.NewExpression | ts.CallExpression): boolean {
  const options = given?.[1];
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return false;
  return options.properties.some((property) => property.name?.getText() === 'timeZone');
}

/** The global of that name, as far as syntax can tell: no property, no key, no declaration of one's own. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isQualifiedName(parent) && parent.right === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodSignature(parent)) {
    return parent.name !== node;
  }
  return (
    !(ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) || parent.name !== node
  );
}

const isMember = (node: ts.Identifier, name: string): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node && node.parent.name.text === name;

const rulesOf = (sources: readonly Source[], place: RegExp): Source[] =>
  sources.filter(({ path: file }) => place.test(file) && !isTest(file));
