import type { Grant, Scope } from './roles.ts';

/**
 * What is left of grants once they are held to those of somebody else: whatever both allow, and nothing more. A token
 * does so much of what it was made for as its maker may do today. Nothing is left when the two have no place in common.
 */
export function narrowedTo(grants: readonly Grant[], held: readonly Grant[]): readonly Grant[] {
  return grants.flatMap((grant) =>
    held.flatMap((other) => {
      const scope = common(grant.scope, other.scope);
      if (scope === null) return [];
      return [{ role: grant.role, scope, ...(other.role === grant.role ? {} : { upTo: other.role }) }];
    }),
  );
}

function common(a: Scope, b: Scope): Scope | null {
  if (a.kind === 'organisation') return b;
  if (b.kind === 'organisation') return a;
  return a.kind === b.kind && a.id === b.id ? a : null;
}
