import type { Answers } from '../../journey/condition';
import { line, steps, text, type Line, type OutcomeBlock } from '../../journey/outcome';
import { RULES_OF_SIN } from './rules';

const { phones } = RULES_OF_SIN;

/** What is still to be done, by the question on whether it is done. */
const TASKS: Readonly<Record<string, Line>> = {
  police: line('step.police'),
  anti_fraud: line('step.anti_fraud', { phone: phones.antiFraudCentre }),
  bureaus: line('step.bureaus'),
  bank: line('step.bank'),
  tax_agency: line('step.tax_agency'),
};

function openTasks(answers: Answers): Line[] {
  return Object.entries(TASKS).flatMap(([name, task]) => (answers[name] === 'no' ? [task] : []));
}

function proofOf({ proof }: Answers): Line[] {
  if (proof === undefined) return [];
  const show = line('step.show_proof', { phone: phones.serviceCanada });
  return proof === 'yes' ? [show] : [line('step.gather_proof'), show];
}

/** A number that was stolen, or that someone uses: what to do the same day. */
export function blocksOfTheft(answers: Answers): OutcomeBlock[] {
  const isUsed = answers['need'] === 'fraud';
  return [
    text(isUsed ? 'used' : 'stolen'),
    steps('steps_today', [...openTasks(answers), ...proofOf(answers), line('step.watch')]),
    text(isUsed ? 'new_number_used' : 'new_number_stolen'),
    text('protect'),
  ];
}
