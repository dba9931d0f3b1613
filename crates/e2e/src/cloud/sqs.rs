//! Queues.

use serde_json::{Value, json};

use super::{Caller, Refused};

/// A message that was received.
#[derive(Clone, Debug)]
pub struct Message {
    pub body: String,
    /// The ARN of the queue that gave it up, of a dead letter.
    pub given_up_by: Option<String>,
}

impl Caller {
    /// The URL of a queue.
    ///
    /// # Errors
    /// The service's own.
    pub fn queue(&self, name: &str) -> Result<String, Refused> {
        let answer = self.json("sqs", "AmazonSQS.GetQueueUrl", &json!({"QueueName": name}))?;
        Ok(answer["QueueUrl"].as_str().unwrap_or_default().to_owned())
    }

    /// An attribute of a queue.
    ///
    /// # Errors
    /// The service's own.
    pub fn queue_attribute(&self, queue: &str, name: &str) -> Result<String, Refused> {
        let input = json!({"QueueUrl": self.queue(queue)?, "AttributeNames": [name]});
        let answer = self.json("sqs", "AmazonSQS.GetQueueAttributes", &input)?;
        Ok(answer["Attributes"][name].as_str().unwrap_or_default().to_owned())
    }

    /// Sets an attribute of a queue.
    ///
    /// # Errors
    /// The service's own.
    pub fn set_queue_attribute(&self, queue: &str, name: &str, value: &str) -> Result<(), Refused> {
        let input = json!({"QueueUrl": self.queue(queue)?, "Attributes": {name: value}});
        self.json("sqs", "AmazonSQS.SetQueueAttributes", &input).map(drop)
    }

    /// Puts a message into a queue.
    ///
    /// # Errors
    /// The service's own.
    pub fn send_message(&self, queue: &str, body: &str) -> Result<(), Refused> {
        let input = json!({"QueueUrl": self.queue(queue)?, "MessageBody": body});
        self.json("sqs", "AmazonSQS.SendMessage", &input).map(drop)
    }

    /// The messages that are there, up to ten; they stay hidden for an hour.
    ///
    /// # Errors
    /// The service's own.
    pub fn receive(&self, queue: &str) -> Result<Vec<Message>, Refused> {
        let input = json!({
            "QueueUrl": self.queue(queue)?,
            "MaxNumberOfMessages": 10,
            "VisibilityTimeout": 3600,
            "AttributeNames": ["All"],
        });
        let answer = self.json("sqs", "AmazonSQS.ReceiveMessage", &input)?;
        let messages = answer["Messages"].as_array().cloned().unwrap_or_default();
        let text = |it: &Value| it.as_str().map(str::to_owned);
        let read = |it: &Value| Message {
            body: text(&it["Body"]).unwrap_or_default(),
            given_up_by: text(&it["Attributes"]["DeadLetterQueueSourceArn"]),
        };
        Ok(messages.iter().map(read).collect())
    }
}
