// Loaded before the program of a test (node --import): writes down each host beyond this machine that it looks up or
// connects to, and refuses it.

import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import { networkInterfaces } from 'node:os';

/** This machine, by all its names. */
const OWN = new Set(['localhost', '0.0.0.0', '::', ...Object.values(networkInterfaces()).flatMap((addresses) => addresses.map(({ address }) => address))]);

function refuse(host) {
  if (host === undefined || host === null || OWN.has(host)) return;
  appendFileSync(process.env.LOOKUPS, `${host}\n`);
  throw new Error(`the test lets nothing reach ${host}`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function refusing(...words) {
  const [options] = Array.isArray(words[0]) ? words[0] : words;
  refuse(typeof options === 'object' ? options.host : words[1]);
  return connect.apply(this, words);
};

for (const resolver of [dns, dns.promises])
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'resolveSrv']) {
    const ask = resolver[name];
    resolver[name] = function refusing(host, ...rest) {
      refuse(host);
      return ask.call(this, host, ...rest);
    };
  }
