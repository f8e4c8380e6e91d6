/** A `<rim-chat>` over the SDK that the page has. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { FakeBackend, FakeSdk } from '../../engine/rongcloud/fake-sdk.js';
import { at, heard, put, until } from '../chat-on-page.js';

const page = globalThis as { RongIMLib?: unknown };

function putRongcloud(attributes: Record<string, string> = {}) {
  const element = document.createElement('rim-chat');
  const problems = heard(element, 'rim-problem');
  const ready = heard(element, 'rim-ready');
  const usual = { transport: 'rongcloud', 'app-key': 'key', token: 'alice', 'target-id': 'bob' };
  put(element, { ...usual, ...attributes });
  return { element, problems, ready };
}

describe('rim-chat over the original SDK', () => {
  afterEach(() => {
    delete page.RongIMLib;
  });

  it('says what is missing where the page has no SDK', async () => {
    const { element, problems } = putRongcloud();
    await until('it says so', () => at(element).problem?.textContent.includes('RongIMLib'));
    expect(problems.length).to.be.greaterThan(0);
    await expect(element).to.be.accessible();
  });

  it('says so where the app key is missing', async () => {
    page.RongIMLib = new FakeSdk().sdk;
    const { element } = putRongcloud({ 'app-key': '' });
    await until('it says so', () => at(element).problem?.textContent.includes('appKey'));
  });

  it('connects over the SDK of the page with app key and token, and keeps neither in sight', async () => {
    const fake = new FakeSdk();
    page.RongIMLib = fake.sdk;
    const { element, ready } = putRongcloud();
    await until('it is ready', () => ready.length > 0);
    expect(ready[0]!.userId).to.equal('alice');
    expect(fake.initializedWith).to.deep.equal([{ appkey: 'key' }]);
    expect(element.hasAttribute('token')).to.equal(false);
  });

  it('asks a function for the token', async () => {
    const fake = new FakeSdk();
    page.RongIMLib = fake.sdk;
    const element = document.createElement('rim-chat');
    const ready = heard(element, 'rim-ready');
    element.token = () => Promise.resolve('carol');
    put(element, { transport: 'rongcloud', 'app-key': 'key', 'target-id': 'bob' });
    await until('it is ready', () => ready.length > 0);
    expect(fake.argumentsOf('connect')).to.deep.equal(['carol']);
  });

  it('sends and shows what comes', async () => {
    const backend = new FakeBackend();
    const fake = new FakeSdk(backend);
    page.RongIMLib = fake.sdk;
    const { element, ready } = putRongcloud();
    await until('it is ready', () => ready.length > 0);
    await at(element).say('Hello Bob');
    await until('the SDK has it', () => backend.log.length > 0);
    await until('it is sent', () => at(element).status === 'Sent');
    backend.take({
      ...{ conversationType: 1, to: 'alice', channelId: '', senderUserId: 'bob', isPersited: true },
      ...{ messageType: 'RC:TxtMsg', content: { content: 'Hello Alice' }, ...backend.next() },
    });
    await until('it is on screen', () => at(element).sees('Hello Alice'));
  });

  it('connects anew when it is given another app key or token', async () => {
    const fake = new FakeSdk();
    page.RongIMLib = fake.sdk;
    const { element, ready } = putRongcloud();
    await until('it is ready', () => ready.length > 0);
    element.token = 'carol';
    await until('it is ready again', () => ready.length > 1);
    expect(ready[1]!.userId).to.equal('carol');
    element.appKey = 'another';
    await until('it says so', () => at(element).problem?.textContent.includes('another'));
  });
});
