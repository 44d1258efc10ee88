// What a person is asked, one question after the other.

export interface Question {
  readonly id: number;
  readonly text: string;
  readonly confirm: string;
  /** Absent when there is nothing to choose. */
  readonly cancel?: string;
  /** Only the first answer counts. */
  answer(isConfirmed: boolean): void;
}

export class Questions {
  private readonly waiting: Question[] = [];
  private count = 0;

  /** `show` is given the question to be asked now. */
  constructor(private readonly show: (question: Question | undefined) => void) {}

  ask(question: Omit<Question, 'answer' | 'id'>): Promise<boolean> {
    return new Promise((resolve) => {
      const asked: Question = {
        ...question,
        id: ++this.count,
        answer: (isConfirmed) => {
          const place = this.waiting.indexOf(asked);
          if (place === -1) return;
          this.waiting.splice(place, 1);
          this.show(this.waiting[0]);
          resolve(isConfirmed);
        },
      };
      this.waiting.push(asked);
      this.show(this.waiting[0]);
    });
  }
}
