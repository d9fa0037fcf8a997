/** A source file as the rules of the house see it; planted ones are made of text alone. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface Source {
  /** From the root, with slashes: `src/core/office/budget/index.ts`. */
  readonly path: string;
  readonly text: string;
}

/** What breaks a rule, as `path:line what`. */
export type Complaint = string;

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

/** Written by a program, which a test runs again and compares. */
export const isGenerated = (file: string): boolean => ['src/db/schema.ts', 'src/web/client/schema.ts'].includes(file);

/** Every file that is, or is about to be, in the repository. */
export function everyPath(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    },
  );
  return listed.split('\0').filter((file) => file !== '');
}

export function readSources(paths: readonly string[]): Source[] {
  return paths.flatMap((file) => {
    try {
      return [{ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }];
    } catch {
      return [];
    }
  });
}

export const isCode = (file: string): boolean => /\.(tsx?|js|mjs)$/.test(file) && !file.endsWith('.d.ts');

const trees = new WeakMap<Source, ts.SourceFile>();

export function treeOf(source: Source): ts.SourceFile {
  let tree = trees.get(source);
  if (!tree) {
    const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind);
    trees.set(source, tree);
  }
  return tree;
}

export function everyNode(source: Source, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(treeOf(source));
}

export function complain(source: Source, node: ts.Node, what: string): Complaint {
  const { line } = treeOf(source).getLineAndCharacterOfPosition(node.getStart());
  return `${source.path}:${line + 1} ${what}`;
}
