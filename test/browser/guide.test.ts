import { walk } from '../../guide/walk';
import { describeInBrowser } from './in-browser';
import { STORIES, walkAllIn } from './walks';

walkAllIn('en');

describeInBrowser('the guide', ({ open }) => {
  test('says which step does not work any more', async () => {
    const story = STORIES.find(({ isAsItOpens, steps: [step] }) => !isAsItOpens && step?.names?.().menu);
    const [step] = story?.steps ?? [];
    if (story === undefined || step === undefined) throw new Error('No story begins with the menu.');
    const renamed = { ...step, names: () => ({ ...step.names?.(), menu: 'No such item' }) };
    const workbench = await open();
    workbench.page.setDefaultTimeout(2_000);
    const walked = walk({ ...story, steps: [renamed] }, workbench);
    await expect(walked).rejects.toThrow(`Step 1 of the story "${story.id}" does not work as it says`);
    await expect(walked).rejects.toThrow('No such item');
  });
});
