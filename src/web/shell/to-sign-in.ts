import { redirect } from '@tanstack/react-router';
import { Refused } from '#web/client/index.ts';

/** A stranger is led to the door and back; every other failure stays what it is. */
export function toSignIn(failure: unknown, from: string): unknown {
  if (failure instanceof Refused && failure.status === 401) {
    return redirect({ to: '/sign-in', search: { from } });
  }
  return failure;
}
