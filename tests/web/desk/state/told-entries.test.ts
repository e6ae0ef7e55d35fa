import { toldEntries } from '../../../../web/desk/state/told-entries';
import { saidBy } from '../samples';

const rated = (id: string, value: Record<string, string>) =>
  saidBy('user', id, { type: 'event', name: 'guichet.feedback', value, text: '' });

const down = rated('r1', { activityId: 'a', rating: 'down' });
const because = rated('r2', { activityId: 'a', rating: 'down', reason: 'unclear' });

describe('the lines of a transcript', () => {
  it('tell a rating and the reason that follows it in one note, where the rating stands', () => {
    const told = toldEntries([saidBy('bot', 'a'), down, saidBy('user', 'b'), because]);
    expect(told.map(({ key }) => key)).toEqual(['a', 'r1', 'b']);
    expect(told[1]).toMatchObject({ note: 'ratedDownBecause', feedback: { reason: 'unclear' } });
  });

  it('keep the reason when the rating without it comes again', () => {
    const told = toldEntries([because, down]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ note: 'ratedDownBecause' });
  });

  it('tell apart the ratings of two answers, and a change of mind', () => {
    const other = rated('r3', { activityId: 'b', rating: 'down' });
    const up = rated('r4', { activityId: 'a', rating: 'up' });
    const notes = toldEntries([down, other, up]).map(({ key }) => key);
    expect(notes).toEqual(['r1', 'r3', 'r4']);
  });
});
