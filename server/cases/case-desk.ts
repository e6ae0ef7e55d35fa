import { randomUUID } from 'node:crypto';
import type { CasePort, SealPort } from '../../dialogs/ports';
import { createReference } from './reference';

/** Prepares cases: nothing is stored before the turn's commit. What was answered leaves here sealed. */
export function createCaseDesk(seal: Pick<SealPort, 'seal'>): CasePort {
  return {
    prepare({ answers, ...request }) {
      const reference = createReference();
      return {
        reference,
        effect: {
          kind: 'case_opened',
          caseId: randomUUID(),
          reference,
          ...request,
          sealedAnswers: seal.seal(JSON.stringify(answers)),
        },
      };
    },
  };
}
