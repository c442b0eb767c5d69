/** Who carries what: the load of teams and what it does to execution (3.3). */
package org.sightline.logic.capacity;
