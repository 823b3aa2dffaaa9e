/**
 * Has React run as it does in production: in development it checks every element that a letter or an email is made of,
 * for each letter again.
 * React chooses when it is loaded, so this is imported before all else. Threads and processes that the command starts
 * get it from here.
 */
process.env.NODE_ENV = 'production';
