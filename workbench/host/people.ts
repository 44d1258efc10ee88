// The users of a script: what each of them has agreed to.

import { ScriptError } from './runner';
import type { Script } from './script';
import { AUTHORIZATION_REQUIRED } from './services/authorization';

export class People {
  /** By address: what was asked for and not agreed to. */
  private readonly withheld = new Map<string, readonly string[]>();

  /** `worded`: what Google says, in the language of the users. */
  constructor(
    private readonly script: Script,
    private readonly worded: (message: string) => string,
  ) {}

  revoke(email: string, scopes: readonly string[] = this.script.scopes): void {
    this.withheld.set(email, [...scopes]);
  }

  authorize(email: string): void {
    this.withheld.delete(email);
  }

  scopesOf(email: string): readonly string[] {
    const withheld = this.withheld.get(email) ?? [];
    return this.script.scopes.filter((scope) => !withheld.includes(scope));
  }

  /** Before anything runs as this user with full rights: Google would show a dialog, or send a mail. */
  refuseWithoutConsent(email: string): void {
    if (this.scopesOf(email).length < this.script.scopes.length)
      throw new ScriptError(this.worded(AUTHORIZATION_REQUIRED));
  }
}
