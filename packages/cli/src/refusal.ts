/** Why a command will not do what it could: its message is for whoever asked, and says what to do. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
