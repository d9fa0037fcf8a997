/** The client of `api.bench.ts`, in a thread of its own: so many requests, so many at once, over kept connections. */
import { Agent, get } from 'node:http';
import { parentPort } from 'node:worker_threads';

interface Asked {
  readonly url: string;
  readonly cookie: string;
  readonly requests: number;
  readonly atOnce: number;
}

parentPort!.on('message', (asked: Asked) => {
  run(asked).then(
    (milliseconds) => parentPort!.postMessage({ milliseconds }),
    (error: Error) => parentPort!.postMessage({ error: error.message }),
  );
});

async function run({ url, cookie, requests, atOnce }: Asked): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const start = performance.now();
  let left = requests;
  const hand = async () => {
    while (left > 0) {
      left -= 1;
      await ask(url, cookie, agent);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  const milliseconds = performance.now() - start;
  agent.destroy();
  return milliseconds;
}

function ask(url: string, cookie: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, (reply) => {
      if (reply.statusCode !== 200) reject(new Error(`${url} answered ${reply.statusCode}`));
      reply.on('end', resolve).on('error', reject).resume();
    }).on('error', reject);
  });
}
