/** The name that robots.txt knows us by. */
export const ROBOT_NAME = 'GuichetBot';

/** Sent with every request. The version is the package's; a test keeps the two equal. */
export const USER_AGENT = `${ROBOT_NAME}/0.1.0`;
