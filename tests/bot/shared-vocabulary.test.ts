import { EVENT_NAMES, FEEDBACK_REASONS } from '../../bot/event-names';
import { DECISION_REASONS, ESCALATION_REASONS } from '../../dialogs/effects';
import * as activities from '../../server/contracts/activity';
import * as desk from '../../server/contracts/desk';

/** The bot may not import the server: what both name must be named alike. */
describe('The bot and the wire', () => {
  it('name the events of a citizen alike', () => {
    expect(activities.EVENTS).toMatchObject(EVENT_NAMES);
  });

  it('know the same reasons for a thumb down', () => {
    expect(FEEDBACK_REASONS).toEqual(activities.FEEDBACK_REASONS);
  });

  it('know the same reasons for a handoff', () => {
    expect(ESCALATION_REASONS).toEqual(desk.HANDOFF_REASONS);
  });

  it('know the same that the assistant may notice', () => {
    expect(DECISION_REASONS).toEqual(desk.DECISION_REASONS);
  });
});
