/** Every operation of the API, read from its own description: a new route is tried without anyone remembering it. */
import { apiDocument } from '#api/http/document.ts';
import type { Action, PlaceKind } from '#core/access/index.ts';

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly needs: Action | 'account' | 'nobody';
  readonly scope: 'organisation' | PlaceKind | 'rows' | null;
  readonly versioned: 'row' | 'body' | 'none' | null;
  readonly takesBytes: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: JsonSchema | null;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly $ref?: string;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly 'x-filage-needs': Operation['needs'];
  readonly 'x-filage-scope'?: Operation['scope'];
  readonly 'x-filage-versioned'?: Operation['versioned'];
}

/** All of them, and the shared shapes that their schemas refer to. */
export async function operations(): Promise<{ all: Operation[]; shared: Readonly<Record<string, JsonSchema>> }> {
  const document = (await apiDocument()) as {
    paths: Record<string, Record<string, Described>>;
    components: { schemas: Record<string, JsonSchema> };
  };
  const { routes } = await import('#api/routes.ts');
  const bytes = new Set(routes.filter(({ takesBytes }) => takesBytes).map(({ id }) => id));
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      id: described.operationId,
      method: method.toUpperCase(),
      path,
      needs: described['x-filage-needs'],
      scope: described['x-filage-scope'] ?? null,
      versioned: described['x-filage-versioned'] ?? null,
      takesBytes: bytes.has(described.operationId),
      parameters: described.parameters ?? [],
      body: described.requestBody?.content?.['application/json']?.schema ?? null,
    })),
  );
  return { all, shared: document.components.schemas };
}

export const ofOrganisations = (all: readonly Operation[]): Operation[] =>
  all.filter(({ path }) => path.startsWith('/api/o/{organisation}'));

/** The path with its names filled in; what is not given becomes an id that nobody has. */
export function urlOf(path: string, values: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '0199a000-0000-7000-8000-000000000000');
}
