// The script's functions, as the sidebar calls them. Nothing else here knows google.script.run.

import type { EndpointName, Endpoints } from '../../protocol/endpoints';
import type { Refusal } from '../../protocol/replies';
import { NO_ANSWER } from '../../words';

/** `google.script.run`, as far as it is used. */
interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}
interface Run extends Runner {
  answerSidebar?(name: EndpointName, request: unknown): void;
  editMark?(): void;
}
declare const google: { readonly script: { readonly run: Run } } | undefined;

type Reply<Name extends EndpointName> = ReturnType<Endpoints[Name]>;

/** Asks the script. Whatever goes wrong is a refusal in plain words: never an exception. */
export function call<Name extends EndpointName>(
  name: Name,
  ...request: Parameters<Endpoints[Name]>
): Promise<Reply<Name>> {
  return new Promise((resolve) => {
    const refuse = (refused: string) => resolve({ refused } as Reply<Name>);
    try {
      const runner = (google as NonNullable<typeof google>).script.run
        .withSuccessHandler((reply) => {
          // A function that is there but answers nothing is another version's.
          if (typeof reply === 'object' && reply !== null) resolve(reply as Reply<Name>);
          else refuse(NO_ANSWER.incomplete);
        })
        .withFailureHandler(() => refuse(NO_ANSWER.failed)) as Run;
      // Called as a method: nothing says that the runner's functions could do without it.
      const [asked = null] = request;
      if (name === 'editMark' && runner.editMark !== undefined) runner.editMark();
      else if (name !== 'editMark' && runner.answerSidebar !== undefined) runner.answerSidebar(name, asked);
      else refuse(NO_ANSWER.incomplete);
    } catch {
      refuse(NO_ANSWER.incomplete);
    }
  });
}

export function isRefusal(reply: object): reply is Refusal {
  return 'refused' in reply;
}
