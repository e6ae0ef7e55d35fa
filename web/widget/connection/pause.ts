/** A wait that can be cut short, by a reason to try at once or by the end of it all. */
export class Pause {
  private finish: () => void = () => undefined;

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.finish = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  end(): void {
    this.finish();
  }
}
