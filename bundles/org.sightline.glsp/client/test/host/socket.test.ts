import assert from 'node:assert/strict';
import { test } from 'node:test';
import { socketAddress } from '../../src/host/socket';

const address = (href: string): string => socketAddress(new URL(href));

test('the socket is beside the page, on its own host', () => {
  assert.equal(address('http://127.0.0.1:7117/diagram/diagram.html'), 'ws://127.0.0.1:7117/diagram/glsp');
  assert.equal(address('https://plans.example.org/diagram/diagram.html#x'), 'wss://plans.example.org/diagram/glsp');
});

test('window, view and token are handed on, what only the page has to know is not', () => {
  assert.equal(
    address('http://127.0.0.1:7117/diagram/diagram.html?lang=ja&window=w3&view=journey&token=a%26b'),
    'ws://127.0.0.1:7117/diagram/glsp?token=a%26b&window=w3&view=journey'
  );
});
