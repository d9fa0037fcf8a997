/** Who may import whom: layers outside, wings inside each, one door to every domain. */
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { type Complaint, complain, everyNode, isGenerated, isTest, type Source } from './source.ts';

/** DESIGN's drawing, arrows included. `types` allows what leaves no trace once types are stripped. */
const LAYERS: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> = {
  core: { values: ['core'] },
  db: { values: ['db'], types: ['core'] },
  documents: { values: ['documents', 'core'] },
  jobs: { values: ['jobs', 'core', 'db', 'documents'] },
  api: { values: ['api', 'core', 'db', 'documents', 'jobs'] },
  web: { values: ['web', 'core'] },
  cli: { values: ['cli', 'api', 'core', 'db', 'documents', 'jobs', 'seeds'] },
  /** Data alone, beside src. */
  seeds: { values: ['seeds', 'core'], types: ['db'] },
};

const WINGS: Readonly<Record<string, readonly string[]>> = {
  ground: ['ground'],
  office: ['office', 'ground'],
  school: ['school', 'office', 'ground'],
};

/** What the rest of core stands on: each may use those before it. */
const FOUNDATIONS = ['kernel', 'rates', 'access'];

interface Import {
  readonly node: ts.Node;
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** `import()`: loaded when it is asked for. */
  readonly lazy?: boolean;
}

interface Place {
  readonly layer: string;
  readonly wing: string | undefined;
  readonly domain: string | undefined;
  /** The folder that `index.ts` is the door of, when it has one. */
  readonly behind: string | undefined;
}

export function wrongImports(sources: readonly Source[]): Complaint[] {
  return sources
    .filter(({ path: file }) => /^(src|seeds)\//.test(file) && !isTest(file) && !isGenerated(file))
    .flatMap((source) => importsOf(source).flatMap((one) => judge(source, one)));
}

function judge(source: Source, { node, specifier, typeOnly, lazy }: Import): Complaint[] {
  const from = placeOf(source.path);
  const say = (what: string): Complaint[] => [complain(source, node, `${what}: ${specifier}`)];
  const target = targetOf(source.path, specifier);
  if (target === undefined) return judgePackage(from, specifier, say);
  const to = placeOf(target);
  if (!(to.layer in LAYERS)) return say('an import from outside the house');
  const layer = LAYERS[from.layer];
  if (layer === undefined) return say(`${from.layer} is no layer of the house`);
  const allowed = typeOnly ? [...layer.values, ...(layer.types ?? [])] : layer.values;
  if (!allowed.includes(to.layer))
    return say(`${from.layer} must not import ${typeOnly ? '' : 'values of '}${to.layer}`);
  if (from.wing !== undefined && to.wing !== undefined && !WINGS[from.wing]!.includes(to.wing)) {
    return say(`${from.wing} must not import ${to.wing}`);
  }
  if (isFoundation(from) && !foundationsBelow(from).includes(to.domain ?? '')) {
    return say(`core/${from.domain} is below what it imports`);
  }
  const inside = to.behind !== undefined && source.path.startsWith(`${to.behind}/`);
  if (lazy && isRouteTable(source.path) && from.wing === to.wing) return [];
  if (to.behind !== undefined && !inside && target !== `${to.behind}/index.ts`) {
    return say(`${to.behind} is entered by its index.ts`);
  }
  return [];
}

function judgePackage(from: Place, specifier: string, say: (what: string) => Complaint[]): Complaint[] {
  if (from.layer === 'core') return say('core imports core only');
  const builtin = specifier.startsWith('node:') || builtinModules.includes(specifier);
  if (from.layer === 'web' && builtin) return say('web has no Node');
  return [];
}

/** Pages are loaded one by one when somebody goes there: the route table of their wing is their door. */
const isRouteTable = (file: string): boolean => /^src\/web\/[^/]+\/routes\.tsx?$/.test(file);

const isFoundation = ({ layer, domain }: Place): boolean => layer === 'core' && FOUNDATIONS.includes(domain ?? '');

const foundationsBelow = ({ domain }: Place): string[] => FOUNDATIONS.slice(0, FOUNDATIONS.indexOf(domain!) + 1);

export function placeOf(file: string): Place {
  if (file.startsWith('seeds/')) return { layer: 'seeds', wing: undefined, domain: undefined, behind: undefined };
  const [top, layer = '', first = '', second = ''] = file.split('/');
  if (top !== 'src') return { layer: '', wing: undefined, domain: undefined, behind: undefined };
  const depth = file.split('/').length;
  if (first in WINGS && depth > 4) {
    return { layer, wing: first, domain: second, behind: `src/${layer}/${first}/${second}` };
  }
  if (layer === 'core' && FOUNDATIONS.includes(first)) {
    return { layer, wing: undefined, domain: first, behind: first === 'kernel' ? undefined : `src/core/${first}` };
  }
  return { layer, wing: first in WINGS ? first : undefined, domain: undefined, behind: undefined };
}

/** The file an import leads to, from the root; undefined for a package. */
function targetOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#seeds/')) return specifier.slice(1);
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier.split('?')[0]!);
  return undefined;
}

function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  everyNode(source, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const allTypes =
        bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.length > 0
          ? clause?.name === undefined && bindings.elements.every((element) => element.isTypeOnly)
          : false;
      found.push({ node, specifier: node.moduleSpecifier.text, typeOnly: clause?.isTypeOnly === true || allTypes });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const named =
        node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause : undefined;
      const allTypes =
        named !== undefined && named.elements.length > 0 && named.elements.every((one) => one.isTypeOnly);
      found.push({ node, specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly || allTypes });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) {
        found.push({ node, specifier: argument.text, typeOnly: false, lazy: true });
      }
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal)) found.push({ node, specifier: literal.text, typeOnly: true });
    }
  });
  return found;
}
