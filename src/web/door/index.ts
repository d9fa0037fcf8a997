/** What a page of the door is made of. */
export * from './client.ts';
export * from './fields.tsx';
export { LinkFailure } from './LinkFailure.tsx';
export * from './locale.ts';
export { Page } from './Page.tsx';
export * from './pieces.tsx';
export { Go, go, useLinkSecret, useParams } from './router.tsx';
export { draftKey, forgetSecret } from './secrets.ts';
