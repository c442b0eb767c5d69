import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sight } from '../../src/host/host';
import { Memory } from '../../src/page/memory';

const MOVED = { zoom: 2, scroll: { x: 10, y: 20 } };

function memory(inSight: (view: string) => typeof MOVED | undefined = () => undefined): { memory: Memory; told: Sight[] } {
  const told: Sight[] = [];
  return { memory: new Memory({ downloads: false, alone: false, remember: sight => void told.push(sight) }, inSight), told };
}

test('a view that is shown again has the layers that it had', () => {
  const { memory: kept } = memory();
  kept.show('load', ['findings']);
  kept.show('journey', []);
  assert.deepEqual(kept.layersOf('load'), ['findings']);
  assert.deepEqual(kept.layersOf('journey'), []);
  assert.equal(kept.layersOf('lineOfSight'), undefined);
});

test('the host hears at once what is shown, and of a picture that moves when it has come to rest', context => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { memory: kept, told } = memory(() => MOVED);
  kept.move();
  context.mock.timers.tick(1000);
  assert.deepEqual(told, [], 'nothing is shown yet');
  kept.show('load', ['findings']);
  kept.move();
  context.mock.timers.tick(200);
  kept.move();
  context.mock.timers.tick(200);
  assert.equal(told.length, 1);
  context.mock.timers.tick(200);
  assert.deepEqual(told, [
    { view: 'load', layers: ['findings'], viewport: MOVED },
    { view: 'load', layers: ['findings'], viewport: MOVED }
  ]);
});
