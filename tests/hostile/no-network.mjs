/** Loaded before a program that must do without a network: whoever asks for one is told. */

/** Loaded before a program that must do without a network: whoever asks for one is told. */
import dns from 'node:dns'
import {Socket} from 'node:net'

const {connect} = Socket.prototype
Socket.prototype.connect = function (...args) {
  const [to] = args.flat()
  // Pipes between the processes of one computer have a path and no port.
  if (typeof to === 'string' || to?.path !== undefined) return connect.apply(this, args)
  throw new Error(`a connection to ${JSON.stringify(to)}, where there is no network`)
}
dns.lookup = (host) => {
  throw new Error(`the address of ${host}, where there is no network`)
}
